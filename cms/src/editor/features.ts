import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { documentKinds } from '@ward/shared/contract/content'
import { tableFeature } from './table-feature.ts'
import { wordPasteFeature } from './word-paste-feature.ts'

/** What a rich text may hold: what a printed official text needs and nothing that breaks a page. */
export const features = [
  FixedToolbarFeature(),
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({ enabledCollections: [...documentKinds] }),
  UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: [] } } }),
  tableFeature,
  HorizontalRuleFeature(),
  wordPasteFeature(),
]
