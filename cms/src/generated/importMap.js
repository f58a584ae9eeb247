import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { WordPasteFeature as WordPasteFeature_12b9c1bfd9fc2d49f71056ec796a2d45 } from '../../src/admin/editor/word-paste-feature.tsx'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { VietnameseTableFeature as VietnameseTableFeature_11108fa4f034459b1f4a60c49e682b71 } from '../../src/admin/editor/table-feature.tsx'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MakeScriptButton as MakeScriptButton_7656d2d731c7f05959722e1daa782ed0 } from '../../src/admin/studio/sidebar/make-script-button.tsx'
import { PublicationField as PublicationField_6235c52af6de8d8d17aa6979e344c188 } from '../../src/admin/publication/publication-field.tsx'
import { JudgementField as JudgementField_f1ca2ffd16199777aae22994514e5209 } from '../../src/admin/judgement/judgement-field.tsx'
import { CompletenessCell as CompletenessCell_2b5d18755d5f258969cb34ee0217d80e } from '../../src/admin/judgement/cells.tsx'
import { WarningCell as WarningCell_2b5d18755d5f258969cb34ee0217d80e } from '../../src/admin/judgement/cells.tsx'
import { SituationLabel as SituationLabel_5b97317bfc8c0f1a38110d8ce29d18a3 } from '../../src/admin/row-labels.tsx'
import { MethodLabel as MethodLabel_5b97317bfc8c0f1a38110d8ce29d18a3 } from '../../src/admin/row-labels.tsx'
import { PaperLabel as PaperLabel_5b97317bfc8c0f1a38110d8ce29d18a3 } from '../../src/admin/row-labels.tsx'
import { PaperCaseLabel as PaperCaseLabel_5b97317bfc8c0f1a38110d8ce29d18a3 } from '../../src/admin/row-labels.tsx'
import { ResultLabel as ResultLabel_5b97317bfc8c0f1a38110d8ce29d18a3 } from '../../src/admin/row-labels.tsx'
import { LegalBasisLabel as LegalBasisLabel_5b97317bfc8c0f1a38110d8ce29d18a3 } from '../../src/admin/row-labels.tsx'
import { VersionsField as VersionsField_d7b6aa93ad34017bd24744d1786ca3dc } from '../../src/admin/versions/versions-field.tsx'
import { RestingField as RestingField_ea038326c072c5b506e43f23ff350352 } from '../../src/admin/review/resting-field.tsx'
import { StudioField as StudioField_681a1a0ee4e3a920027c8f8e38839797 } from '../../src/admin/studio/studio-field.tsx'
import { AnnouncerLinks as AnnouncerLinks_3a01e552b4c4752153a7a0695572b565 } from '../../src/admin/studio/sidebar/announcer-links.tsx'
import { LinesCell as LinesCell_0ca0859794715530771ab7279f8d7d9a } from '../../src/admin/lines-cell.tsx'
import { RegisterNote as RegisterNote_b9b69df9e879295daa47d7df11c96313 } from '../../src/admin/coverage/register-note.tsx'
import { ImportRecordField as ImportRecordField_8ce893f51254e4f5b44ffb40b1a3f7e2 } from '../../src/admin/import/record/import-record-field.tsx'
import { DifferenceField as DifferenceField_d81f166cc5cf7a8f7b4d1e931178fce7 } from '../../src/admin/import/difference/difference-field.tsx'
import { StationChoice as StationChoice_44a7ec7a8c3cd26c20358580ba18d5ab } from '../../src/admin/schedule/station-choice.tsx'
import { PreviewField as PreviewField_50d2ce5c920bd1f8ef87ecbbd343ebc2 } from '../../src/admin/schedule/preview-field.tsx'
import { WeekLink as WeekLink_496b0df35c6212e924a0865dd84b4a30 } from '../../src/admin/schedule/week-link.tsx'
import { LogLink as LogLink_abaf1c6a3eac0a6d448afcca2720137d } from '../../src/admin/broadcast-log/log-link.tsx'
import { IssueKey as IssueKey_9446371437a93298a83fc9a0cb5b1d8b } from '../../src/admin/schedule/issue-key.tsx'
import { Icon as Icon_b666d4c718dfdfbe85ffb85e332637f8 } from '../../src/admin/brand/icon.tsx'
import { Logo as Logo_176d212b959b70ed5203fc6bb7114849 } from '../../src/admin/brand/logo.tsx'
import { LoginNote as LoginNote_77242d696bbdd6474155c0a816f67f2a } from '../../src/admin/brand/login-note.tsx'
import { StationNavLinks as StationNavLinks_19d83f803d83a238e85dc9719118f8dc } from '../../src/admin/schedule/nav-links.tsx'
import { ReviewNavLink as ReviewNavLink_86e16101849e78af37b92a6004c8bb29 } from '../../src/admin/review/nav-link.tsx'
import { ImportNavLink as ImportNavLink_65113855d276258e36472db0ed85f311 } from '../../src/admin/import/nav-link.tsx'
import { CoverageNavLink as CoverageNavLink_029e2c32e701646275d1c309371f4e48 } from '../../src/admin/coverage/nav-link.tsx'
import { Welcome as Welcome_0ba41f286050c0f72548e86c0566fbb1 } from '../../src/admin/dashboard/welcome.tsx'
import { SpokenLabels as SpokenLabels_5e19f11f1fca1c19825025514b75ce5f } from '../../src/admin/spoken-labels.tsx'
import { CoverageView as CoverageView_7a5f6a39c0e58fb6c3607e8d28084d4f } from '../../src/admin/coverage/coverage-view.tsx'
import { ImportView as ImportView_b999eb7a594ab0792de27d35ec3db1bd } from '../../src/admin/import/import-view.tsx'
import { ReviewView as ReviewView_d0aeb6dd873f693943b563d5bd5519b7 } from '../../src/admin/review/review-view.tsx'
import { WeekView as WeekView_4338076fcc31ea69c9db5e8eb3c60df1 } from '../../src/admin/schedule/week-view.tsx'
import { LogView as LogView_dbeab656753fad1b37b839639138f21f } from '../../src/admin/broadcast-log/log-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/editor/word-paste-feature.tsx#WordPasteFeature": WordPasteFeature_12b9c1bfd9fc2d49f71056ec796a2d45,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/editor/table-feature.tsx#VietnameseTableFeature": VietnameseTableFeature_11108fa4f034459b1f4a60c49e682b71,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/studio/sidebar/make-script-button.tsx#MakeScriptButton": MakeScriptButton_7656d2d731c7f05959722e1daa782ed0,
  "/src/admin/publication/publication-field.tsx#PublicationField": PublicationField_6235c52af6de8d8d17aa6979e344c188,
  "/src/admin/judgement/judgement-field.tsx#JudgementField": JudgementField_f1ca2ffd16199777aae22994514e5209,
  "/src/admin/judgement/cells.tsx#CompletenessCell": CompletenessCell_2b5d18755d5f258969cb34ee0217d80e,
  "/src/admin/judgement/cells.tsx#WarningCell": WarningCell_2b5d18755d5f258969cb34ee0217d80e,
  "/src/admin/row-labels.tsx#SituationLabel": SituationLabel_5b97317bfc8c0f1a38110d8ce29d18a3,
  "/src/admin/row-labels.tsx#MethodLabel": MethodLabel_5b97317bfc8c0f1a38110d8ce29d18a3,
  "/src/admin/row-labels.tsx#PaperLabel": PaperLabel_5b97317bfc8c0f1a38110d8ce29d18a3,
  "/src/admin/row-labels.tsx#PaperCaseLabel": PaperCaseLabel_5b97317bfc8c0f1a38110d8ce29d18a3,
  "/src/admin/row-labels.tsx#ResultLabel": ResultLabel_5b97317bfc8c0f1a38110d8ce29d18a3,
  "/src/admin/row-labels.tsx#LegalBasisLabel": LegalBasisLabel_5b97317bfc8c0f1a38110d8ce29d18a3,
  "/src/admin/versions/versions-field.tsx#VersionsField": VersionsField_d7b6aa93ad34017bd24744d1786ca3dc,
  "/src/admin/review/resting-field.tsx#RestingField": RestingField_ea038326c072c5b506e43f23ff350352,
  "/src/admin/studio/studio-field.tsx#StudioField": StudioField_681a1a0ee4e3a920027c8f8e38839797,
  "/src/admin/studio/sidebar/announcer-links.tsx#AnnouncerLinks": AnnouncerLinks_3a01e552b4c4752153a7a0695572b565,
  "/src/admin/lines-cell.tsx#LinesCell": LinesCell_0ca0859794715530771ab7279f8d7d9a,
  "/src/admin/coverage/register-note.tsx#RegisterNote": RegisterNote_b9b69df9e879295daa47d7df11c96313,
  "/src/admin/import/record/import-record-field.tsx#ImportRecordField": ImportRecordField_8ce893f51254e4f5b44ffb40b1a3f7e2,
  "/src/admin/import/difference/difference-field.tsx#DifferenceField": DifferenceField_d81f166cc5cf7a8f7b4d1e931178fce7,
  "/src/admin/schedule/station-choice.tsx#StationChoice": StationChoice_44a7ec7a8c3cd26c20358580ba18d5ab,
  "/src/admin/schedule/preview-field.tsx#PreviewField": PreviewField_50d2ce5c920bd1f8ef87ecbbd343ebc2,
  "/src/admin/schedule/week-link.tsx#WeekLink": WeekLink_496b0df35c6212e924a0865dd84b4a30,
  "/src/admin/broadcast-log/log-link.tsx#LogLink": LogLink_abaf1c6a3eac0a6d448afcca2720137d,
  "/src/admin/schedule/issue-key.tsx#IssueKey": IssueKey_9446371437a93298a83fc9a0cb5b1d8b,
  "/src/admin/brand/icon.tsx#Icon": Icon_b666d4c718dfdfbe85ffb85e332637f8,
  "/src/admin/brand/logo.tsx#Logo": Logo_176d212b959b70ed5203fc6bb7114849,
  "/src/admin/brand/login-note.tsx#LoginNote": LoginNote_77242d696bbdd6474155c0a816f67f2a,
  "/src/admin/schedule/nav-links.tsx#StationNavLinks": StationNavLinks_19d83f803d83a238e85dc9719118f8dc,
  "/src/admin/review/nav-link.tsx#ReviewNavLink": ReviewNavLink_86e16101849e78af37b92a6004c8bb29,
  "/src/admin/import/nav-link.tsx#ImportNavLink": ImportNavLink_65113855d276258e36472db0ed85f311,
  "/src/admin/coverage/nav-link.tsx#CoverageNavLink": CoverageNavLink_029e2c32e701646275d1c309371f4e48,
  "/src/admin/dashboard/welcome.tsx#Welcome": Welcome_0ba41f286050c0f72548e86c0566fbb1,
  "/src/admin/spoken-labels.tsx#SpokenLabels": SpokenLabels_5e19f11f1fca1c19825025514b75ce5f,
  "/src/admin/coverage/coverage-view.tsx#CoverageView": CoverageView_7a5f6a39c0e58fb6c3607e8d28084d4f,
  "/src/admin/import/import-view.tsx#ImportView": ImportView_b999eb7a594ab0792de27d35ec3db1bd,
  "/src/admin/review/review-view.tsx#ReviewView": ReviewView_d0aeb6dd873f693943b563d5bd5519b7,
  "/src/admin/schedule/week-view.tsx#WeekView": WeekView_4338076fcc31ea69c9db5e8eb3c60df1,
  "/src/admin/broadcast-log/log-view.tsx#LogView": LogView_dbeab656753fad1b37b839639138f21f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
