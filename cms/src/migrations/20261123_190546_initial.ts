import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
   CREATE TYPE "public"."enum_articles_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_articles_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__articles_v_version_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_procedures_levels" AS ENUM('commune', 'province', 'ministry', 'other');
  CREATE TYPE "public"."enum_procedures_methods_channel" AS ENUM('in-person', 'online', 'post');
  CREATE TYPE "public"."enum_procedures_methods_duration_unit" AS ENUM('working-days', 'days', 'hours', 'unregulated');
  CREATE TYPE "public"."enum_procedures_not_applicable" AS ENUM('steps', 'methods', 'papers', 'duration', 'audience', 'agency', 'results', 'requirements', 'fees', 'legalBases', 'decision');
  CREATE TYPE "public"."enum_procedures_not_in_source" AS ENUM('steps', 'methods', 'papers', 'duration', 'audience', 'agency', 'results', 'requirements', 'fees', 'legalBases', 'decision');
  CREATE TYPE "public"."enum_procedures_service_level" AS ENUM('full', 'partial', 'information');
  CREATE TYPE "public"."enum_procedures_lifecycle" AS ENUM('new', 'amended', 'replacing', 'abolished');
  CREATE TYPE "public"."enum_procedures_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_procedures_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_procedures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__procedures_v_version_levels" AS ENUM('commune', 'province', 'ministry', 'other');
  CREATE TYPE "public"."enum__procedures_v_version_methods_channel" AS ENUM('in-person', 'online', 'post');
  CREATE TYPE "public"."enum__procedures_v_version_methods_duration_unit" AS ENUM('working-days', 'days', 'hours', 'unregulated');
  CREATE TYPE "public"."enum__procedures_v_version_not_applicable" AS ENUM('steps', 'methods', 'papers', 'duration', 'audience', 'agency', 'results', 'requirements', 'fees', 'legalBases', 'decision');
  CREATE TYPE "public"."enum__procedures_v_version_not_in_source" AS ENUM('steps', 'methods', 'papers', 'duration', 'audience', 'agency', 'results', 'requirements', 'fees', 'legalBases', 'decision');
  CREATE TYPE "public"."enum__procedures_v_version_service_level" AS ENUM('full', 'partial', 'information');
  CREATE TYPE "public"."enum__procedures_v_version_lifecycle" AS ENUM('new', 'amended', 'replacing', 'abolished');
  CREATE TYPE "public"."enum__procedures_v_version_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__procedures_v_version_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__procedures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_commendations_honouree_kind" AS ENUM('person', 'group');
  CREATE TYPE "public"."enum_commendations_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_commendations_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_commendations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__commendations_v_version_honouree_kind" AS ENUM('person', 'group');
  CREATE TYPE "public"."enum__commendations_v_version_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__commendations_v_version_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__commendations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_documents_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_documents_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__documents_v_version_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_broadcast_scripts_priority" AS ENUM('normal', 'priority', 'urgent');
  CREATE TYPE "public"."enum_broadcast_scripts_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_broadcast_scripts_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_broadcast_scripts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__broadcast_scripts_v_version_priority" AS ENUM('normal', 'priority', 'urgent');
  CREATE TYPE "public"."enum__broadcast_scripts_v_version_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__broadcast_scripts_v_version_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__broadcast_scripts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_users_role" AS ENUM('editor', 'contributor', 'approver', 'announcer', 'monitor', 'administrator');
  CREATE TYPE "public"."enum_changes_kind" AS ENUM('articles', 'procedures', 'broadcast-scripts', 'commendations', 'documents', 'topics', 'media', 'ward');
  CREATE TYPE "public"."enum_changes_event" AS ENUM('published', 'changed', 'withdrawn', 'deleted', 'rebuild');
  CREATE TYPE "public"."enum_changes_state" AS ENUM('waiting', 'released', 'refused');
  CREATE TYPE "public"."enum_releases_state" AS ENUM('live', 'superseded', 'rolled-back', 'failed');
  CREATE TYPE "public"."enum_addresses_kind" AS ENUM('articles', 'procedures', 'broadcast-scripts', 'commendations', 'documents');
  CREATE TYPE "public"."enum_ward_outage_shownfrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_ward_outage_from_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_ward_outage_until_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"picture_id" integer,
  	"body" jsonb,
  	"author" varchar,
  	"source" varchar,
  	"slug" varchar,
  	"visible_from" timestamp(3) with time zone,
  	"visiblefrom_tz" "enum_articles_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"visible_until" timestamp(3) with time zone,
  	"visibleuntil_tz" "enum_articles_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"changed_by_id" integer,
  	"uid" varchar,
  	"search_key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"media_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_picture_id" integer,
  	"version_body" jsonb,
  	"version_author" varchar,
  	"version_source" varchar,
  	"version_slug" varchar,
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visiblefrom_tz" "enum__articles_v_version_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_visible_until" timestamp(3) with time zone,
  	"version_visibleuntil_tz" "enum__articles_v_version_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_changed_by_id" integer,
  	"version_uid" varchar,
  	"version_search_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"media_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "procedures_situations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" varchar
  );
  
  CREATE TABLE "procedures_levels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_procedures_levels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_methods" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"channel" "enum_procedures_methods_channel",
  	"duration_text" varchar,
  	"duration_unit" "enum_procedures_methods_duration_unit",
  	"fee_text" varchar,
  	"fee_amount" numeric,
  	"note" varchar
  );
  
  CREATE TABLE "procedures_paper_cases_papers" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"originals" numeric DEFAULT 1,
  	"copies" numeric DEFAULT 0,
  	"required" boolean DEFAULT true,
  	"form_name" varchar,
  	"form_id" integer
  );
  
  CREATE TABLE "procedures_paper_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar
  );
  
  CREATE TABLE "procedures_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"code" varchar
  );
  
  CREATE TABLE "procedures_legal_bases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"issuer" varchar,
  	"title" varchar,
  	"issued_day" timestamp(3) with time zone,
  	"effective_from" timestamp(3) with time zone,
  	"effective_until" timestamp(3) with time zone,
  	"replaced_by" varchar,
  	"document_id" integer
  );
  
  CREATE TABLE "procedures_not_applicable" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_procedures_not_applicable",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_not_in_source" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_procedures_not_in_source",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"short_name" varchar,
  	"summary" varchar,
  	"counter" varchar,
  	"counter_hours" varchar,
  	"counter_phone" varchar,
  	"local_notes" varchar,
  	"service_level" "enum_procedures_service_level",
  	"service_url" varchar,
  	"partial_reason" varchar,
  	"public_post" boolean DEFAULT false,
  	"online_payment" boolean DEFAULT false,
  	"weight" numeric DEFAULT 0,
  	"code" varchar,
  	"field" varchar,
  	"category" varchar,
  	"decision_number" varchar,
  	"decision_day" timestamp(3) with time zone,
  	"decision_issuer" varchar,
  	"agencies_executing" varchar,
  	"agencies_competent" varchar,
  	"agencies_authorised" varchar,
  	"agencies_coordinating" varchar,
  	"receiving_address" varchar,
  	"steps" varchar,
  	"dossier_count" varchar,
  	"requirements" varchar,
  	"lifecycle" "enum_procedures_lifecycle" DEFAULT 'new',
  	"effective_from" timestamp(3) with time zone,
  	"effective_until" timestamp(3) with time zone,
  	"source_url" varchar,
  	"source_compared_day" timestamp(3) with time zone,
  	"slug" varchar,
  	"visible_from" timestamp(3) with time zone,
  	"visiblefrom_tz" "enum_procedures_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"visible_until" timestamp(3) with time zone,
  	"visibleuntil_tz" "enum_procedures_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"changed_by_id" integer,
  	"uid" varchar,
  	"search_key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_procedures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "procedures_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "procedures_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "_procedures_v_version_situations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_levels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_levels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_methods" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"channel" "enum__procedures_v_version_methods_channel",
  	"duration_text" varchar,
  	"duration_unit" "enum__procedures_v_version_methods_duration_unit",
  	"fee_text" varchar,
  	"fee_amount" numeric,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_paper_cases_papers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"originals" numeric DEFAULT 1,
  	"copies" numeric DEFAULT 0,
  	"required" boolean DEFAULT true,
  	"form_name" varchar,
  	"form_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_paper_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"code" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_legal_bases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"issuer" varchar,
  	"title" varchar,
  	"issued_day" timestamp(3) with time zone,
  	"effective_from" timestamp(3) with time zone,
  	"effective_until" timestamp(3) with time zone,
  	"replaced_by" varchar,
  	"document_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_not_applicable" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_not_applicable",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_not_in_source" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_not_in_source",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_short_name" varchar,
  	"version_summary" varchar,
  	"version_counter" varchar,
  	"version_counter_hours" varchar,
  	"version_counter_phone" varchar,
  	"version_local_notes" varchar,
  	"version_service_level" "enum__procedures_v_version_service_level",
  	"version_service_url" varchar,
  	"version_partial_reason" varchar,
  	"version_public_post" boolean DEFAULT false,
  	"version_online_payment" boolean DEFAULT false,
  	"version_weight" numeric DEFAULT 0,
  	"version_code" varchar,
  	"version_field" varchar,
  	"version_category" varchar,
  	"version_decision_number" varchar,
  	"version_decision_day" timestamp(3) with time zone,
  	"version_decision_issuer" varchar,
  	"version_agencies_executing" varchar,
  	"version_agencies_competent" varchar,
  	"version_agencies_authorised" varchar,
  	"version_agencies_coordinating" varchar,
  	"version_receiving_address" varchar,
  	"version_steps" varchar,
  	"version_dossier_count" varchar,
  	"version_requirements" varchar,
  	"version_lifecycle" "enum__procedures_v_version_lifecycle" DEFAULT 'new',
  	"version_effective_from" timestamp(3) with time zone,
  	"version_effective_until" timestamp(3) with time zone,
  	"version_source_url" varchar,
  	"version_source_compared_day" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visiblefrom_tz" "enum__procedures_v_version_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_visible_until" timestamp(3) with time zone,
  	"version_visibleuntil_tz" "enum__procedures_v_version_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_changed_by_id" integer,
  	"version_uid" varchar,
  	"version_search_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__procedures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_procedures_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_procedures_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "commendations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"honouree" varchar,
  	"honouree_kind" "enum_commendations_honouree_kind" DEFAULT 'person',
  	"unit" varchar,
  	"achievement" varchar,
  	"award" varchar,
  	"awarded_day" timestamp(3) with time zone,
  	"picture_id" integer,
  	"body" jsonb,
  	"slug" varchar,
  	"visible_from" timestamp(3) with time zone,
  	"visiblefrom_tz" "enum_commendations_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"visible_until" timestamp(3) with time zone,
  	"visibleuntil_tz" "enum_commendations_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"changed_by_id" integer,
  	"uid" varchar,
  	"search_key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_commendations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "commendations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer
  );
  
  CREATE TABLE "_commendations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_honouree" varchar,
  	"version_honouree_kind" "enum__commendations_v_version_honouree_kind" DEFAULT 'person',
  	"version_unit" varchar,
  	"version_achievement" varchar,
  	"version_award" varchar,
  	"version_awarded_day" timestamp(3) with time zone,
  	"version_picture_id" integer,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visiblefrom_tz" "enum__commendations_v_version_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_visible_until" timestamp(3) with time zone,
  	"version_visibleuntil_tz" "enum__commendations_v_version_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_changed_by_id" integer,
  	"version_uid" varchar,
  	"version_search_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__commendations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_commendations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer
  );
  
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"form" varchar,
  	"number" varchar,
  	"issuer" varchar,
  	"signer" varchar,
  	"issued_day" timestamp(3) with time zone,
  	"effective_from" timestamp(3) with time zone,
  	"effective_until" timestamp(3) with time zone,
  	"replaced_by_id" integer,
  	"body" varchar,
  	"source_url" varchar,
  	"slug" varchar,
  	"visible_from" timestamp(3) with time zone,
  	"visiblefrom_tz" "enum_documents_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"visible_until" timestamp(3) with time zone,
  	"visibleuntil_tz" "enum_documents_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"changed_by_id" integer,
  	"uid" varchar,
  	"search_key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "_documents_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_form" varchar,
  	"version_number" varchar,
  	"version_issuer" varchar,
  	"version_signer" varchar,
  	"version_issued_day" timestamp(3) with time zone,
  	"version_effective_from" timestamp(3) with time zone,
  	"version_effective_until" timestamp(3) with time zone,
  	"version_replaced_by_id" integer,
  	"version_body" varchar,
  	"version_source_url" varchar,
  	"version_slug" varchar,
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visiblefrom_tz" "enum__documents_v_version_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_visible_until" timestamp(3) with time zone,
  	"version_visibleuntil_tz" "enum__documents_v_version_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_changed_by_id" integer,
  	"version_uid" varchar,
  	"version_search_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "broadcast_scripts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" varchar,
  	"priority" "enum_broadcast_scripts_priority" DEFAULT 'normal',
  	"air_from" timestamp(3) with time zone,
  	"air_until" timestamp(3) with time zone,
  	"duration_seconds" numeric,
  	"source" varchar,
  	"audio_id" integer,
  	"slug" varchar,
  	"visible_from" timestamp(3) with time zone,
  	"visiblefrom_tz" "enum_broadcast_scripts_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"visible_until" timestamp(3) with time zone,
  	"visibleuntil_tz" "enum_broadcast_scripts_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"changed_by_id" integer,
  	"uid" varchar,
  	"search_key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_broadcast_scripts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "broadcast_scripts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "_broadcast_scripts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" varchar,
  	"version_priority" "enum__broadcast_scripts_v_version_priority" DEFAULT 'normal',
  	"version_air_from" timestamp(3) with time zone,
  	"version_air_until" timestamp(3) with time zone,
  	"version_duration_seconds" numeric,
  	"version_source" varchar,
  	"version_audio_id" integer,
  	"version_slug" varchar,
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visiblefrom_tz" "enum__broadcast_scripts_v_version_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_visible_until" timestamp(3) with time zone,
  	"version_visibleuntil_tz" "enum__broadcast_scripts_v_version_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_changed_by_id" integer,
  	"version_uid" varchar,
  	"version_search_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__broadcast_scripts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_broadcast_scripts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"order" numeric NOT NULL,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"credit" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_avif320_url" varchar,
  	"sizes_avif320_width" numeric,
  	"sizes_avif320_height" numeric,
  	"sizes_avif320_mime_type" varchar,
  	"sizes_avif320_filesize" numeric,
  	"sizes_avif320_filename" varchar,
  	"sizes_avif640_url" varchar,
  	"sizes_avif640_width" numeric,
  	"sizes_avif640_height" numeric,
  	"sizes_avif640_mime_type" varchar,
  	"sizes_avif640_filesize" numeric,
  	"sizes_avif640_filename" varchar,
  	"sizes_avif960_url" varchar,
  	"sizes_avif960_width" numeric,
  	"sizes_avif960_height" numeric,
  	"sizes_avif960_mime_type" varchar,
  	"sizes_avif960_filesize" numeric,
  	"sizes_avif960_filename" varchar,
  	"sizes_avif1600_url" varchar,
  	"sizes_avif1600_width" numeric,
  	"sizes_avif1600_height" numeric,
  	"sizes_avif1600_mime_type" varchar,
  	"sizes_avif1600_filesize" numeric,
  	"sizes_avif1600_filename" varchar,
  	"sizes_webp320_url" varchar,
  	"sizes_webp320_width" numeric,
  	"sizes_webp320_height" numeric,
  	"sizes_webp320_mime_type" varchar,
  	"sizes_webp320_filesize" numeric,
  	"sizes_webp320_filename" varchar,
  	"sizes_webp640_url" varchar,
  	"sizes_webp640_width" numeric,
  	"sizes_webp640_height" numeric,
  	"sizes_webp640_mime_type" varchar,
  	"sizes_webp640_filesize" numeric,
  	"sizes_webp640_filename" varchar,
  	"sizes_webp960_url" varchar,
  	"sizes_webp960_width" numeric,
  	"sizes_webp960_height" numeric,
  	"sizes_webp960_mime_type" varchar,
  	"sizes_webp960_filesize" numeric,
  	"sizes_webp960_filename" varchar,
  	"sizes_webp1600_url" varchar,
  	"sizes_webp1600_width" numeric,
  	"sizes_webp1600_height" numeric,
  	"sizes_webp1600_mime_type" varchar,
  	"sizes_webp1600_filesize" numeric,
  	"sizes_webp1600_filename" varchar,
  	"sizes_jpeg320_url" varchar,
  	"sizes_jpeg320_width" numeric,
  	"sizes_jpeg320_height" numeric,
  	"sizes_jpeg320_mime_type" varchar,
  	"sizes_jpeg320_filesize" numeric,
  	"sizes_jpeg320_filename" varchar,
  	"sizes_jpeg640_url" varchar,
  	"sizes_jpeg640_width" numeric,
  	"sizes_jpeg640_height" numeric,
  	"sizes_jpeg640_mime_type" varchar,
  	"sizes_jpeg640_filesize" numeric,
  	"sizes_jpeg640_filename" varchar,
  	"sizes_jpeg960_url" varchar,
  	"sizes_jpeg960_width" numeric,
  	"sizes_jpeg960_height" numeric,
  	"sizes_jpeg960_mime_type" varchar,
  	"sizes_jpeg960_filesize" numeric,
  	"sizes_jpeg960_filename" varchar,
  	"sizes_jpeg1600_url" varchar,
  	"sizes_jpeg1600_width" numeric,
  	"sizes_jpeg1600_height" numeric,
  	"sizes_jpeg1600_mime_type" varchar,
  	"sizes_jpeg1600_filesize" numeric,
  	"sizes_jpeg1600_filename" varchar
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"position" varchar,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_title" varchar NOT NULL,
  	"kind" "enum_changes_kind" NOT NULL,
  	"document_id" numeric,
  	"event" "enum_changes_event" NOT NULL,
  	"by_id" integer,
  	"state" "enum_changes_state" DEFAULT 'waiting' NOT NULL,
  	"release" numeric,
  	"outcome" varchar,
  	"settled_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "releases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric NOT NULL,
  	"state" "enum_releases_state" NOT NULL,
  	"outcome" varchar,
  	"reason" varchar,
  	"made_at" timestamp(3) with time zone,
  	"switched_at" timestamp(3) with time zone,
  	"pages_rendered" numeric,
  	"pages_total" numeric,
  	"pages_removed" numeric,
  	"duration_ms" numeric,
  	"stops_ms" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "addresses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_addresses_kind" NOT NULL,
  	"slug" varchar NOT NULL,
  	"document_id" numeric NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"procedures_id" integer,
  	"commendations_id" integer,
  	"documents_id" integer,
  	"broadcast_scripts_id" integer,
  	"topics_id" integer,
  	"media_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ward_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"number" varchar NOT NULL
  );
  
  CREATE TABLE "ward_official_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "ward_station_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"time" varchar NOT NULL
  );
  
  CREATE TABLE "ward" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"authority" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"province" varchar NOT NULL,
  	"administrative_code" varchar NOT NULL,
  	"introduction" varchar,
  	"site_title" varchar NOT NULL,
  	"site_description" varchar NOT NULL,
  	"base_address" varchar NOT NULL,
  	"licence" varchar,
  	"address" varchar NOT NULL,
  	"email" varchar,
  	"responsible_person_name" varchar,
  	"responsible_person_position" varchar,
  	"feedback_guide" varchar,
  	"one_stop_centre_name" varchar NOT NULL,
  	"one_stop_centre_former_name" varchar,
  	"one_stop_centre_address" varchar,
  	"one_stop_centre_hours" varchar,
  	"one_stop_centre_phone" varchar,
  	"service_centre" varchar NOT NULL,
  	"station_name" varchar NOT NULL,
  	"station_opening" varchar NOT NULL,
  	"station_closing" varchar NOT NULL,
  	"outage_message" varchar,
  	"outage_shown_from" timestamp(3) with time zone,
  	"outage_shownfrom_tz" "enum_ward_outage_shownfrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"outage_from" timestamp(3) with time zone,
  	"outage_from_tz" "enum_ward_outage_from_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"outage_until" timestamp(3) with time zone,
  	"outage_until_tz" "enum_ward_outage_until_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "ward_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "site_state" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"pinned_to" numeric,
  	"pinned_at" timestamp(3) with time zone,
  	"pinned_by_id" integer,
  	"pinned_reason" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "articles" ADD CONSTRAINT "articles_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_situations" ADD CONSTRAINT "procedures_situations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_levels" ADD CONSTRAINT "procedures_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_methods" ADD CONSTRAINT "procedures_methods_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_paper_cases_papers" ADD CONSTRAINT "procedures_paper_cases_papers_form_id_media_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures_paper_cases_papers" ADD CONSTRAINT "procedures_paper_cases_papers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_paper_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_paper_cases" ADD CONSTRAINT "procedures_paper_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_results" ADD CONSTRAINT "procedures_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_legal_bases" ADD CONSTRAINT "procedures_legal_bases_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures_legal_bases" ADD CONSTRAINT "procedures_legal_bases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_not_applicable" ADD CONSTRAINT "procedures_not_applicable_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_not_in_source" ADD CONSTRAINT "procedures_not_in_source_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures_texts" ADD CONSTRAINT "procedures_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_situations" ADD CONSTRAINT "_procedures_v_version_situations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_levels" ADD CONSTRAINT "_procedures_v_version_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_methods" ADD CONSTRAINT "_procedures_v_version_methods_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_paper_cases_papers" ADD CONSTRAINT "_procedures_v_version_paper_cases_papers_form_id_media_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_paper_cases_papers" ADD CONSTRAINT "_procedures_v_version_paper_cases_papers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_paper_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_paper_cases" ADD CONSTRAINT "_procedures_v_version_paper_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_results" ADD CONSTRAINT "_procedures_v_version_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_legal_bases" ADD CONSTRAINT "_procedures_v_version_legal_bases_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_legal_bases" ADD CONSTRAINT "_procedures_v_version_legal_bases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_not_applicable" ADD CONSTRAINT "_procedures_v_version_not_applicable_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_not_in_source" ADD CONSTRAINT "_procedures_v_version_not_in_source_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_parent_id_procedures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v_texts" ADD CONSTRAINT "_procedures_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commendations" ADD CONSTRAINT "commendations_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "commendations" ADD CONSTRAINT "commendations_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "commendations_rels" ADD CONSTRAINT "commendations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."commendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commendations_rels" ADD CONSTRAINT "commendations_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commendations_v" ADD CONSTRAINT "_commendations_v_parent_id_commendations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."commendations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_commendations_v" ADD CONSTRAINT "_commendations_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_commendations_v" ADD CONSTRAINT "_commendations_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_commendations_v_rels" ADD CONSTRAINT "_commendations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_commendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commendations_v_rels" ADD CONSTRAINT "_commendations_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_replaced_by_id_documents_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_replaced_by_id_documents_id_fk" FOREIGN KEY ("version_replaced_by_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "broadcast_scripts" ADD CONSTRAINT "broadcast_scripts_audio_id_media_id_fk" FOREIGN KEY ("audio_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcast_scripts" ADD CONSTRAINT "broadcast_scripts_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcast_scripts_rels" ADD CONSTRAINT "broadcast_scripts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."broadcast_scripts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "broadcast_scripts_rels" ADD CONSTRAINT "broadcast_scripts_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "broadcast_scripts_rels" ADD CONSTRAINT "broadcast_scripts_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v" ADD CONSTRAINT "_broadcast_scripts_v_parent_id_broadcast_scripts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."broadcast_scripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v" ADD CONSTRAINT "_broadcast_scripts_v_version_audio_id_media_id_fk" FOREIGN KEY ("version_audio_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v" ADD CONSTRAINT "_broadcast_scripts_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD CONSTRAINT "_broadcast_scripts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_broadcast_scripts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD CONSTRAINT "_broadcast_scripts_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD CONSTRAINT "_broadcast_scripts_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "changes" ADD CONSTRAINT "changes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_commendations_fk" FOREIGN KEY ("commendations_id") REFERENCES "public"."commendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_broadcast_scripts_fk" FOREIGN KEY ("broadcast_scripts_id") REFERENCES "public"."broadcast_scripts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ward_phones" ADD CONSTRAINT "ward_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ward"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ward_official_channels" ADD CONSTRAINT "ward_official_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ward"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ward_station_sessions" ADD CONSTRAINT "ward_station_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ward"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ward_texts" ADD CONSTRAINT "ward_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ward"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_state" ADD CONSTRAINT "site_state_pinned_by_id_users_id_fk" FOREIGN KEY ("pinned_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_picture_idx" ON "articles" USING btree ("picture_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_visible_from_idx" ON "articles" USING btree ("visible_from");
  CREATE INDEX "articles_visible_until_idx" ON "articles" USING btree ("visible_until");
  CREATE INDEX "articles_changed_by_idx" ON "articles" USING btree ("changed_by_id");
  CREATE UNIQUE INDEX "articles_uid_idx" ON "articles" USING btree ("uid");
  CREATE INDEX "articles_search_key_idx" ON "articles" USING btree ("search_key");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_procedures_id_idx" ON "articles_rels" USING btree ("procedures_id");
  CREATE INDEX "articles_rels_media_id_idx" ON "articles_rels" USING btree ("media_id");
  CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_picture_idx" ON "_articles_v" USING btree ("version_picture_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_visible_from_idx" ON "_articles_v" USING btree ("version_visible_from");
  CREATE INDEX "_articles_v_version_version_visible_until_idx" ON "_articles_v" USING btree ("version_visible_until");
  CREATE INDEX "_articles_v_version_version_changed_by_idx" ON "_articles_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_articles_v_version_version_uid_idx" ON "_articles_v" USING btree ("version_uid");
  CREATE INDEX "_articles_v_version_version_search_key_idx" ON "_articles_v" USING btree ("version_search_key");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_procedures_id_idx" ON "_articles_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_articles_v_rels_media_id_idx" ON "_articles_v_rels" USING btree ("media_id");
  CREATE INDEX "_articles_v_rels_topics_id_idx" ON "_articles_v_rels" USING btree ("topics_id");
  CREATE INDEX "procedures_situations_order_idx" ON "procedures_situations" USING btree ("_order");
  CREATE INDEX "procedures_situations_parent_id_idx" ON "procedures_situations" USING btree ("_parent_id");
  CREATE INDEX "procedures_levels_order_idx" ON "procedures_levels" USING btree ("order");
  CREATE INDEX "procedures_levels_parent_idx" ON "procedures_levels" USING btree ("parent_id");
  CREATE INDEX "procedures_methods_order_idx" ON "procedures_methods" USING btree ("_order");
  CREATE INDEX "procedures_methods_parent_id_idx" ON "procedures_methods" USING btree ("_parent_id");
  CREATE INDEX "procedures_paper_cases_papers_order_idx" ON "procedures_paper_cases_papers" USING btree ("_order");
  CREATE INDEX "procedures_paper_cases_papers_parent_id_idx" ON "procedures_paper_cases_papers" USING btree ("_parent_id");
  CREATE INDEX "procedures_paper_cases_papers_form_idx" ON "procedures_paper_cases_papers" USING btree ("form_id");
  CREATE INDEX "procedures_paper_cases_order_idx" ON "procedures_paper_cases" USING btree ("_order");
  CREATE INDEX "procedures_paper_cases_parent_id_idx" ON "procedures_paper_cases" USING btree ("_parent_id");
  CREATE INDEX "procedures_results_order_idx" ON "procedures_results" USING btree ("_order");
  CREATE INDEX "procedures_results_parent_id_idx" ON "procedures_results" USING btree ("_parent_id");
  CREATE INDEX "procedures_legal_bases_order_idx" ON "procedures_legal_bases" USING btree ("_order");
  CREATE INDEX "procedures_legal_bases_parent_id_idx" ON "procedures_legal_bases" USING btree ("_parent_id");
  CREATE INDEX "procedures_legal_bases_document_idx" ON "procedures_legal_bases" USING btree ("document_id");
  CREATE INDEX "procedures_not_applicable_order_idx" ON "procedures_not_applicable" USING btree ("order");
  CREATE INDEX "procedures_not_applicable_parent_idx" ON "procedures_not_applicable" USING btree ("parent_id");
  CREATE INDEX "procedures_not_in_source_order_idx" ON "procedures_not_in_source" USING btree ("order");
  CREATE INDEX "procedures_not_in_source_parent_idx" ON "procedures_not_in_source" USING btree ("parent_id");
  CREATE UNIQUE INDEX "procedures_code_idx" ON "procedures" USING btree ("code");
  CREATE INDEX "procedures_field_idx" ON "procedures" USING btree ("field");
  CREATE UNIQUE INDEX "procedures_slug_idx" ON "procedures" USING btree ("slug");
  CREATE INDEX "procedures_visible_from_idx" ON "procedures" USING btree ("visible_from");
  CREATE INDEX "procedures_visible_until_idx" ON "procedures" USING btree ("visible_until");
  CREATE INDEX "procedures_changed_by_idx" ON "procedures" USING btree ("changed_by_id");
  CREATE UNIQUE INDEX "procedures_uid_idx" ON "procedures" USING btree ("uid");
  CREATE INDEX "procedures_search_key_idx" ON "procedures" USING btree ("search_key");
  CREATE INDEX "procedures_updated_at_idx" ON "procedures" USING btree ("updated_at");
  CREATE INDEX "procedures_created_at_idx" ON "procedures" USING btree ("created_at");
  CREATE INDEX "procedures__status_idx" ON "procedures" USING btree ("_status");
  CREATE INDEX "procedures_texts_order_parent" ON "procedures_texts" USING btree ("order","parent_id");
  CREATE INDEX "procedures_rels_order_idx" ON "procedures_rels" USING btree ("order");
  CREATE INDEX "procedures_rels_parent_idx" ON "procedures_rels" USING btree ("parent_id");
  CREATE INDEX "procedures_rels_path_idx" ON "procedures_rels" USING btree ("path");
  CREATE INDEX "procedures_rels_procedures_id_idx" ON "procedures_rels" USING btree ("procedures_id");
  CREATE INDEX "procedures_rels_topics_id_idx" ON "procedures_rels" USING btree ("topics_id");
  CREATE INDEX "_procedures_v_version_situations_order_idx" ON "_procedures_v_version_situations" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_situations_parent_id_idx" ON "_procedures_v_version_situations" USING btree ("_parent_id");
  CREATE INDEX "_procedures_v_version_levels_order_idx" ON "_procedures_v_version_levels" USING btree ("order");
  CREATE INDEX "_procedures_v_version_levels_parent_idx" ON "_procedures_v_version_levels" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_methods_order_idx" ON "_procedures_v_version_methods" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_methods_parent_id_idx" ON "_procedures_v_version_methods" USING btree ("_parent_id");
  CREATE INDEX "_procedures_v_version_paper_cases_papers_order_idx" ON "_procedures_v_version_paper_cases_papers" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_paper_cases_papers_parent_id_idx" ON "_procedures_v_version_paper_cases_papers" USING btree ("_parent_id");
  CREATE INDEX "_procedures_v_version_paper_cases_papers_form_idx" ON "_procedures_v_version_paper_cases_papers" USING btree ("form_id");
  CREATE INDEX "_procedures_v_version_paper_cases_order_idx" ON "_procedures_v_version_paper_cases" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_paper_cases_parent_id_idx" ON "_procedures_v_version_paper_cases" USING btree ("_parent_id");
  CREATE INDEX "_procedures_v_version_results_order_idx" ON "_procedures_v_version_results" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_results_parent_id_idx" ON "_procedures_v_version_results" USING btree ("_parent_id");
  CREATE INDEX "_procedures_v_version_legal_bases_order_idx" ON "_procedures_v_version_legal_bases" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_legal_bases_parent_id_idx" ON "_procedures_v_version_legal_bases" USING btree ("_parent_id");
  CREATE INDEX "_procedures_v_version_legal_bases_document_idx" ON "_procedures_v_version_legal_bases" USING btree ("document_id");
  CREATE INDEX "_procedures_v_version_not_applicable_order_idx" ON "_procedures_v_version_not_applicable" USING btree ("order");
  CREATE INDEX "_procedures_v_version_not_applicable_parent_idx" ON "_procedures_v_version_not_applicable" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_not_in_source_order_idx" ON "_procedures_v_version_not_in_source" USING btree ("order");
  CREATE INDEX "_procedures_v_version_not_in_source_parent_idx" ON "_procedures_v_version_not_in_source" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_parent_idx" ON "_procedures_v" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_version_code_idx" ON "_procedures_v" USING btree ("version_code");
  CREATE INDEX "_procedures_v_version_version_field_idx" ON "_procedures_v" USING btree ("version_field");
  CREATE INDEX "_procedures_v_version_version_slug_idx" ON "_procedures_v" USING btree ("version_slug");
  CREATE INDEX "_procedures_v_version_version_visible_from_idx" ON "_procedures_v" USING btree ("version_visible_from");
  CREATE INDEX "_procedures_v_version_version_visible_until_idx" ON "_procedures_v" USING btree ("version_visible_until");
  CREATE INDEX "_procedures_v_version_version_changed_by_idx" ON "_procedures_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_procedures_v_version_version_uid_idx" ON "_procedures_v" USING btree ("version_uid");
  CREATE INDEX "_procedures_v_version_version_search_key_idx" ON "_procedures_v" USING btree ("version_search_key");
  CREATE INDEX "_procedures_v_version_version_updated_at_idx" ON "_procedures_v" USING btree ("version_updated_at");
  CREATE INDEX "_procedures_v_version_version_created_at_idx" ON "_procedures_v" USING btree ("version_created_at");
  CREATE INDEX "_procedures_v_version_version__status_idx" ON "_procedures_v" USING btree ("version__status");
  CREATE INDEX "_procedures_v_created_at_idx" ON "_procedures_v" USING btree ("created_at");
  CREATE INDEX "_procedures_v_updated_at_idx" ON "_procedures_v" USING btree ("updated_at");
  CREATE INDEX "_procedures_v_latest_idx" ON "_procedures_v" USING btree ("latest");
  CREATE INDEX "_procedures_v_texts_order_parent" ON "_procedures_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_procedures_v_rels_order_idx" ON "_procedures_v_rels" USING btree ("order");
  CREATE INDEX "_procedures_v_rels_parent_idx" ON "_procedures_v_rels" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_rels_path_idx" ON "_procedures_v_rels" USING btree ("path");
  CREATE INDEX "_procedures_v_rels_procedures_id_idx" ON "_procedures_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_procedures_v_rels_topics_id_idx" ON "_procedures_v_rels" USING btree ("topics_id");
  CREATE INDEX "commendations_picture_idx" ON "commendations" USING btree ("picture_id");
  CREATE UNIQUE INDEX "commendations_slug_idx" ON "commendations" USING btree ("slug");
  CREATE INDEX "commendations_visible_from_idx" ON "commendations" USING btree ("visible_from");
  CREATE INDEX "commendations_visible_until_idx" ON "commendations" USING btree ("visible_until");
  CREATE INDEX "commendations_changed_by_idx" ON "commendations" USING btree ("changed_by_id");
  CREATE UNIQUE INDEX "commendations_uid_idx" ON "commendations" USING btree ("uid");
  CREATE INDEX "commendations_search_key_idx" ON "commendations" USING btree ("search_key");
  CREATE INDEX "commendations_updated_at_idx" ON "commendations" USING btree ("updated_at");
  CREATE INDEX "commendations_created_at_idx" ON "commendations" USING btree ("created_at");
  CREATE INDEX "commendations__status_idx" ON "commendations" USING btree ("_status");
  CREATE INDEX "commendations_rels_order_idx" ON "commendations_rels" USING btree ("order");
  CREATE INDEX "commendations_rels_parent_idx" ON "commendations_rels" USING btree ("parent_id");
  CREATE INDEX "commendations_rels_path_idx" ON "commendations_rels" USING btree ("path");
  CREATE INDEX "commendations_rels_topics_id_idx" ON "commendations_rels" USING btree ("topics_id");
  CREATE INDEX "_commendations_v_parent_idx" ON "_commendations_v" USING btree ("parent_id");
  CREATE INDEX "_commendations_v_version_version_picture_idx" ON "_commendations_v" USING btree ("version_picture_id");
  CREATE INDEX "_commendations_v_version_version_slug_idx" ON "_commendations_v" USING btree ("version_slug");
  CREATE INDEX "_commendations_v_version_version_visible_from_idx" ON "_commendations_v" USING btree ("version_visible_from");
  CREATE INDEX "_commendations_v_version_version_visible_until_idx" ON "_commendations_v" USING btree ("version_visible_until");
  CREATE INDEX "_commendations_v_version_version_changed_by_idx" ON "_commendations_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_commendations_v_version_version_uid_idx" ON "_commendations_v" USING btree ("version_uid");
  CREATE INDEX "_commendations_v_version_version_search_key_idx" ON "_commendations_v" USING btree ("version_search_key");
  CREATE INDEX "_commendations_v_version_version_updated_at_idx" ON "_commendations_v" USING btree ("version_updated_at");
  CREATE INDEX "_commendations_v_version_version_created_at_idx" ON "_commendations_v" USING btree ("version_created_at");
  CREATE INDEX "_commendations_v_version_version__status_idx" ON "_commendations_v" USING btree ("version__status");
  CREATE INDEX "_commendations_v_created_at_idx" ON "_commendations_v" USING btree ("created_at");
  CREATE INDEX "_commendations_v_updated_at_idx" ON "_commendations_v" USING btree ("updated_at");
  CREATE INDEX "_commendations_v_latest_idx" ON "_commendations_v" USING btree ("latest");
  CREATE INDEX "_commendations_v_rels_order_idx" ON "_commendations_v_rels" USING btree ("order");
  CREATE INDEX "_commendations_v_rels_parent_idx" ON "_commendations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_commendations_v_rels_path_idx" ON "_commendations_v_rels" USING btree ("path");
  CREATE INDEX "_commendations_v_rels_topics_id_idx" ON "_commendations_v_rels" USING btree ("topics_id");
  CREATE INDEX "documents_replaced_by_idx" ON "documents" USING btree ("replaced_by_id");
  CREATE UNIQUE INDEX "documents_slug_idx" ON "documents" USING btree ("slug");
  CREATE INDEX "documents_visible_from_idx" ON "documents" USING btree ("visible_from");
  CREATE INDEX "documents_visible_until_idx" ON "documents" USING btree ("visible_until");
  CREATE INDEX "documents_changed_by_idx" ON "documents" USING btree ("changed_by_id");
  CREATE UNIQUE INDEX "documents_uid_idx" ON "documents" USING btree ("uid");
  CREATE INDEX "documents_search_key_idx" ON "documents" USING btree ("search_key");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents__status_idx" ON "documents" USING btree ("_status");
  CREATE INDEX "documents_rels_order_idx" ON "documents_rels" USING btree ("order");
  CREATE INDEX "documents_rels_parent_idx" ON "documents_rels" USING btree ("parent_id");
  CREATE INDEX "documents_rels_path_idx" ON "documents_rels" USING btree ("path");
  CREATE INDEX "documents_rels_media_id_idx" ON "documents_rels" USING btree ("media_id");
  CREATE INDEX "documents_rels_topics_id_idx" ON "documents_rels" USING btree ("topics_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_replaced_by_idx" ON "_documents_v" USING btree ("version_replaced_by_id");
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "_documents_v" USING btree ("version_slug");
  CREATE INDEX "_documents_v_version_version_visible_from_idx" ON "_documents_v" USING btree ("version_visible_from");
  CREATE INDEX "_documents_v_version_version_visible_until_idx" ON "_documents_v" USING btree ("version_visible_until");
  CREATE INDEX "_documents_v_version_version_changed_by_idx" ON "_documents_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_documents_v_version_version_uid_idx" ON "_documents_v" USING btree ("version_uid");
  CREATE INDEX "_documents_v_version_version_search_key_idx" ON "_documents_v" USING btree ("version_search_key");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v" USING btree ("version__status");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE INDEX "_documents_v_rels_order_idx" ON "_documents_v_rels" USING btree ("order");
  CREATE INDEX "_documents_v_rels_parent_idx" ON "_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_documents_v_rels_path_idx" ON "_documents_v_rels" USING btree ("path");
  CREATE INDEX "_documents_v_rels_media_id_idx" ON "_documents_v_rels" USING btree ("media_id");
  CREATE INDEX "_documents_v_rels_topics_id_idx" ON "_documents_v_rels" USING btree ("topics_id");
  CREATE INDEX "broadcast_scripts_audio_idx" ON "broadcast_scripts" USING btree ("audio_id");
  CREATE UNIQUE INDEX "broadcast_scripts_slug_idx" ON "broadcast_scripts" USING btree ("slug");
  CREATE INDEX "broadcast_scripts_visible_from_idx" ON "broadcast_scripts" USING btree ("visible_from");
  CREATE INDEX "broadcast_scripts_visible_until_idx" ON "broadcast_scripts" USING btree ("visible_until");
  CREATE INDEX "broadcast_scripts_changed_by_idx" ON "broadcast_scripts" USING btree ("changed_by_id");
  CREATE UNIQUE INDEX "broadcast_scripts_uid_idx" ON "broadcast_scripts" USING btree ("uid");
  CREATE INDEX "broadcast_scripts_search_key_idx" ON "broadcast_scripts" USING btree ("search_key");
  CREATE INDEX "broadcast_scripts_updated_at_idx" ON "broadcast_scripts" USING btree ("updated_at");
  CREATE INDEX "broadcast_scripts_created_at_idx" ON "broadcast_scripts" USING btree ("created_at");
  CREATE INDEX "broadcast_scripts__status_idx" ON "broadcast_scripts" USING btree ("_status");
  CREATE INDEX "broadcast_scripts_rels_order_idx" ON "broadcast_scripts_rels" USING btree ("order");
  CREATE INDEX "broadcast_scripts_rels_parent_idx" ON "broadcast_scripts_rels" USING btree ("parent_id");
  CREATE INDEX "broadcast_scripts_rels_path_idx" ON "broadcast_scripts_rels" USING btree ("path");
  CREATE INDEX "broadcast_scripts_rels_procedures_id_idx" ON "broadcast_scripts_rels" USING btree ("procedures_id");
  CREATE INDEX "broadcast_scripts_rels_topics_id_idx" ON "broadcast_scripts_rels" USING btree ("topics_id");
  CREATE INDEX "_broadcast_scripts_v_parent_idx" ON "_broadcast_scripts_v" USING btree ("parent_id");
  CREATE INDEX "_broadcast_scripts_v_version_version_audio_idx" ON "_broadcast_scripts_v" USING btree ("version_audio_id");
  CREATE INDEX "_broadcast_scripts_v_version_version_slug_idx" ON "_broadcast_scripts_v" USING btree ("version_slug");
  CREATE INDEX "_broadcast_scripts_v_version_version_visible_from_idx" ON "_broadcast_scripts_v" USING btree ("version_visible_from");
  CREATE INDEX "_broadcast_scripts_v_version_version_visible_until_idx" ON "_broadcast_scripts_v" USING btree ("version_visible_until");
  CREATE INDEX "_broadcast_scripts_v_version_version_changed_by_idx" ON "_broadcast_scripts_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_broadcast_scripts_v_version_version_uid_idx" ON "_broadcast_scripts_v" USING btree ("version_uid");
  CREATE INDEX "_broadcast_scripts_v_version_version_search_key_idx" ON "_broadcast_scripts_v" USING btree ("version_search_key");
  CREATE INDEX "_broadcast_scripts_v_version_version_updated_at_idx" ON "_broadcast_scripts_v" USING btree ("version_updated_at");
  CREATE INDEX "_broadcast_scripts_v_version_version_created_at_idx" ON "_broadcast_scripts_v" USING btree ("version_created_at");
  CREATE INDEX "_broadcast_scripts_v_version_version__status_idx" ON "_broadcast_scripts_v" USING btree ("version__status");
  CREATE INDEX "_broadcast_scripts_v_created_at_idx" ON "_broadcast_scripts_v" USING btree ("created_at");
  CREATE INDEX "_broadcast_scripts_v_updated_at_idx" ON "_broadcast_scripts_v" USING btree ("updated_at");
  CREATE INDEX "_broadcast_scripts_v_latest_idx" ON "_broadcast_scripts_v" USING btree ("latest");
  CREATE INDEX "_broadcast_scripts_v_rels_order_idx" ON "_broadcast_scripts_v_rels" USING btree ("order");
  CREATE INDEX "_broadcast_scripts_v_rels_parent_idx" ON "_broadcast_scripts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_broadcast_scripts_v_rels_path_idx" ON "_broadcast_scripts_v_rels" USING btree ("path");
  CREATE INDEX "_broadcast_scripts_v_rels_procedures_id_idx" ON "_broadcast_scripts_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_broadcast_scripts_v_rels_topics_id_idx" ON "_broadcast_scripts_v_rels" USING btree ("topics_id");
  CREATE INDEX "topics_order_idx" ON "topics" USING btree ("order");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_avif320_sizes_avif320_filename_idx" ON "media" USING btree ("sizes_avif320_filename");
  CREATE INDEX "media_sizes_avif640_sizes_avif640_filename_idx" ON "media" USING btree ("sizes_avif640_filename");
  CREATE INDEX "media_sizes_avif960_sizes_avif960_filename_idx" ON "media" USING btree ("sizes_avif960_filename");
  CREATE INDEX "media_sizes_avif1600_sizes_avif1600_filename_idx" ON "media" USING btree ("sizes_avif1600_filename");
  CREATE INDEX "media_sizes_webp320_sizes_webp320_filename_idx" ON "media" USING btree ("sizes_webp320_filename");
  CREATE INDEX "media_sizes_webp640_sizes_webp640_filename_idx" ON "media" USING btree ("sizes_webp640_filename");
  CREATE INDEX "media_sizes_webp960_sizes_webp960_filename_idx" ON "media" USING btree ("sizes_webp960_filename");
  CREATE INDEX "media_sizes_webp1600_sizes_webp1600_filename_idx" ON "media" USING btree ("sizes_webp1600_filename");
  CREATE INDEX "media_sizes_jpeg320_sizes_jpeg320_filename_idx" ON "media" USING btree ("sizes_jpeg320_filename");
  CREATE INDEX "media_sizes_jpeg640_sizes_jpeg640_filename_idx" ON "media" USING btree ("sizes_jpeg640_filename");
  CREATE INDEX "media_sizes_jpeg960_sizes_jpeg960_filename_idx" ON "media" USING btree ("sizes_jpeg960_filename");
  CREATE INDEX "media_sizes_jpeg1600_sizes_jpeg1600_filename_idx" ON "media" USING btree ("sizes_jpeg1600_filename");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "changes_document_id_idx" ON "changes" USING btree ("document_id");
  CREATE INDEX "changes_by_idx" ON "changes" USING btree ("by_id");
  CREATE INDEX "changes_state_idx" ON "changes" USING btree ("state");
  CREATE INDEX "changes_release_idx" ON "changes" USING btree ("release");
  CREATE INDEX "changes_updated_at_idx" ON "changes" USING btree ("updated_at");
  CREATE INDEX "changes_created_at_idx" ON "changes" USING btree ("created_at");
  CREATE UNIQUE INDEX "releases_number_idx" ON "releases" USING btree ("number");
  CREATE INDEX "releases_state_idx" ON "releases" USING btree ("state");
  CREATE INDEX "releases_updated_at_idx" ON "releases" USING btree ("updated_at");
  CREATE INDEX "releases_created_at_idx" ON "releases" USING btree ("created_at");
  CREATE INDEX "addresses_document_id_idx" ON "addresses" USING btree ("document_id");
  CREATE INDEX "addresses_updated_at_idx" ON "addresses" USING btree ("updated_at");
  CREATE INDEX "addresses_created_at_idx" ON "addresses" USING btree ("created_at");
  CREATE UNIQUE INDEX "kind_slug_idx" ON "addresses" USING btree ("kind","slug");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_procedures_id_idx" ON "payload_locked_documents_rels" USING btree ("procedures_id");
  CREATE INDEX "payload_locked_documents_rels_commendations_id_idx" ON "payload_locked_documents_rels" USING btree ("commendations_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_broadcast_scripts_id_idx" ON "payload_locked_documents_rels" USING btree ("broadcast_scripts_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "ward_phones_order_idx" ON "ward_phones" USING btree ("_order");
  CREATE INDEX "ward_phones_parent_id_idx" ON "ward_phones" USING btree ("_parent_id");
  CREATE INDEX "ward_official_channels_order_idx" ON "ward_official_channels" USING btree ("_order");
  CREATE INDEX "ward_official_channels_parent_id_idx" ON "ward_official_channels" USING btree ("_parent_id");
  CREATE INDEX "ward_station_sessions_order_idx" ON "ward_station_sessions" USING btree ("_order");
  CREATE INDEX "ward_station_sessions_parent_id_idx" ON "ward_station_sessions" USING btree ("_parent_id");
  CREATE INDEX "ward_texts_order_parent" ON "ward_texts" USING btree ("order","parent_id");
  CREATE INDEX "site_state_pinned_by_idx" ON "site_state" USING btree ("pinned_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
   DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "procedures_situations" CASCADE;
  DROP TABLE "procedures_levels" CASCADE;
  DROP TABLE "procedures_methods" CASCADE;
  DROP TABLE "procedures_paper_cases_papers" CASCADE;
  DROP TABLE "procedures_paper_cases" CASCADE;
  DROP TABLE "procedures_results" CASCADE;
  DROP TABLE "procedures_legal_bases" CASCADE;
  DROP TABLE "procedures_not_applicable" CASCADE;
  DROP TABLE "procedures_not_in_source" CASCADE;
  DROP TABLE "procedures" CASCADE;
  DROP TABLE "procedures_texts" CASCADE;
  DROP TABLE "procedures_rels" CASCADE;
  DROP TABLE "_procedures_v_version_situations" CASCADE;
  DROP TABLE "_procedures_v_version_levels" CASCADE;
  DROP TABLE "_procedures_v_version_methods" CASCADE;
  DROP TABLE "_procedures_v_version_paper_cases_papers" CASCADE;
  DROP TABLE "_procedures_v_version_paper_cases" CASCADE;
  DROP TABLE "_procedures_v_version_results" CASCADE;
  DROP TABLE "_procedures_v_version_legal_bases" CASCADE;
  DROP TABLE "_procedures_v_version_not_applicable" CASCADE;
  DROP TABLE "_procedures_v_version_not_in_source" CASCADE;
  DROP TABLE "_procedures_v" CASCADE;
  DROP TABLE "_procedures_v_texts" CASCADE;
  DROP TABLE "_procedures_v_rels" CASCADE;
  DROP TABLE "commendations" CASCADE;
  DROP TABLE "commendations_rels" CASCADE;
  DROP TABLE "_commendations_v" CASCADE;
  DROP TABLE "_commendations_v_rels" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_rels" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_rels" CASCADE;
  DROP TABLE "broadcast_scripts" CASCADE;
  DROP TABLE "broadcast_scripts_rels" CASCADE;
  DROP TABLE "_broadcast_scripts_v" CASCADE;
  DROP TABLE "_broadcast_scripts_v_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "changes" CASCADE;
  DROP TABLE "releases" CASCADE;
  DROP TABLE "addresses" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "ward_phones" CASCADE;
  DROP TABLE "ward_official_channels" CASCADE;
  DROP TABLE "ward_station_sessions" CASCADE;
  DROP TABLE "ward" CASCADE;
  DROP TABLE "ward_texts" CASCADE;
  DROP TABLE "site_state" CASCADE;
  DROP TYPE "public"."enum_articles_visiblefrom_tz";
  DROP TYPE "public"."enum_articles_visibleuntil_tz";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_visiblefrom_tz";
  DROP TYPE "public"."enum__articles_v_version_visibleuntil_tz";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_procedures_levels";
  DROP TYPE "public"."enum_procedures_methods_channel";
  DROP TYPE "public"."enum_procedures_methods_duration_unit";
  DROP TYPE "public"."enum_procedures_not_applicable";
  DROP TYPE "public"."enum_procedures_not_in_source";
  DROP TYPE "public"."enum_procedures_service_level";
  DROP TYPE "public"."enum_procedures_lifecycle";
  DROP TYPE "public"."enum_procedures_visiblefrom_tz";
  DROP TYPE "public"."enum_procedures_visibleuntil_tz";
  DROP TYPE "public"."enum_procedures_status";
  DROP TYPE "public"."enum__procedures_v_version_levels";
  DROP TYPE "public"."enum__procedures_v_version_methods_channel";
  DROP TYPE "public"."enum__procedures_v_version_methods_duration_unit";
  DROP TYPE "public"."enum__procedures_v_version_not_applicable";
  DROP TYPE "public"."enum__procedures_v_version_not_in_source";
  DROP TYPE "public"."enum__procedures_v_version_service_level";
  DROP TYPE "public"."enum__procedures_v_version_lifecycle";
  DROP TYPE "public"."enum__procedures_v_version_visiblefrom_tz";
  DROP TYPE "public"."enum__procedures_v_version_visibleuntil_tz";
  DROP TYPE "public"."enum__procedures_v_version_status";
  DROP TYPE "public"."enum_commendations_honouree_kind";
  DROP TYPE "public"."enum_commendations_visiblefrom_tz";
  DROP TYPE "public"."enum_commendations_visibleuntil_tz";
  DROP TYPE "public"."enum_commendations_status";
  DROP TYPE "public"."enum__commendations_v_version_honouree_kind";
  DROP TYPE "public"."enum__commendations_v_version_visiblefrom_tz";
  DROP TYPE "public"."enum__commendations_v_version_visibleuntil_tz";
  DROP TYPE "public"."enum__commendations_v_version_status";
  DROP TYPE "public"."enum_documents_visiblefrom_tz";
  DROP TYPE "public"."enum_documents_visibleuntil_tz";
  DROP TYPE "public"."enum_documents_status";
  DROP TYPE "public"."enum__documents_v_version_visiblefrom_tz";
  DROP TYPE "public"."enum__documents_v_version_visibleuntil_tz";
  DROP TYPE "public"."enum__documents_v_version_status";
  DROP TYPE "public"."enum_broadcast_scripts_priority";
  DROP TYPE "public"."enum_broadcast_scripts_visiblefrom_tz";
  DROP TYPE "public"."enum_broadcast_scripts_visibleuntil_tz";
  DROP TYPE "public"."enum_broadcast_scripts_status";
  DROP TYPE "public"."enum__broadcast_scripts_v_version_priority";
  DROP TYPE "public"."enum__broadcast_scripts_v_version_visiblefrom_tz";
  DROP TYPE "public"."enum__broadcast_scripts_v_version_visibleuntil_tz";
  DROP TYPE "public"."enum__broadcast_scripts_v_version_status";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_changes_kind";
  DROP TYPE "public"."enum_changes_event";
  DROP TYPE "public"."enum_changes_state";
  DROP TYPE "public"."enum_releases_state";
  DROP TYPE "public"."enum_addresses_kind";
  DROP TYPE "public"."enum_ward_outage_shownfrom_tz";
  DROP TYPE "public"."enum_ward_outage_from_tz";
  DROP TYPE "public"."enum_ward_outage_until_tz";`)
}
