import type { Store } from '../../store/create-store.ts'

/** Tables that belong to no single entity. Those of entities are created when first used. */
export function createCrmTables(store: Store): void {
  store.exec(`
    create table if not exists crm_status (ID INTEGER PRIMARY KEY AUTOINCREMENT, ENTITY_ID TEXT, STATUS_ID TEXT, NAME TEXT COLLATE NOCASE,
      NAME_INIT TEXT COLLATE NOCASE, SORT INTEGER, SYSTEM TEXT, CATEGORY_ID INTEGER, COLOR TEXT, SEMANTICS TEXT, unique (ENTITY_ID, STATUS_ID));
    create table if not exists crm_category (ENTITY_TYPE_ID INTEGER, ID INTEGER, NAME TEXT COLLATE NOCASE, SORT INTEGER,
      IS_DEFAULT TEXT, ORIGIN_ID TEXT, ORIGINATOR_ID TEXT, CODE TEXT, primary key (ENTITY_TYPE_ID, ID));
    create table if not exists crm_multifield (ID INTEGER PRIMARY KEY AUTOINCREMENT, OWNER_TYPE_ID INTEGER, OWNER_ID INTEGER, TYPE_ID TEXT,
      VALUE_TYPE TEXT, VALUE TEXT COLLATE NOCASE, NORMAL TEXT);
    create index if not exists crm_multifield_owner on crm_multifield (OWNER_TYPE_ID, OWNER_ID, TYPE_ID);
    create index if not exists crm_multifield_value on crm_multifield (VALUE);
    create index if not exists crm_multifield_normal on crm_multifield (NORMAL);
    create table if not exists crm_link (OWNER_TYPE_ID INTEGER, OWNER_ID INTEGER, TARGET_TYPE_ID INTEGER, TARGET_ID INTEGER, SORT INTEGER,
      IS_PRIMARY TEXT, primary key (OWNER_TYPE_ID, OWNER_ID, TARGET_TYPE_ID, TARGET_ID)) without rowid;
    create index if not exists crm_link_target on crm_link (TARGET_TYPE_ID, TARGET_ID, OWNER_TYPE_ID);
    create table if not exists crm_stage_history (ID INTEGER PRIMARY KEY AUTOINCREMENT, ENTITY_TYPE_ID INTEGER, TYPE_ID INTEGER, OWNER_ID INTEGER,
      CREATED_TIME TEXT, CATEGORY_ID INTEGER, STAGE_SEMANTIC_ID TEXT, STAGE_ID TEXT);
    create index if not exists crm_stage_history_owner on crm_stage_history (ENTITY_TYPE_ID, OWNER_ID);
    create table if not exists crm_relation (PARENT_ID INTEGER, CHILD_ID INTEGER, IS_CHILDREN_LIST_ENABLED TEXT, unique (PARENT_ID, CHILD_ID));
    create table if not exists crm_type_link (TYPE_ID INTEGER PRIMARY KEY, LINKED TEXT);
    create table if not exists crm_declared_field (ENTITY_TYPE_ID INTEGER PRIMARY KEY, FIELDS TEXT);
    create table if not exists crm_user_field_option (ID INTEGER PRIMARY KEY AUTOINCREMENT, FIELD_ID INTEGER, VALUE TEXT, DEF TEXT, SORT INTEGER, XML_ID TEXT);
  `)
}

/** Indexes of tables that are created from their schemas. */
export function createIndexes(store: Store): void {
  store.exec(`
    create index if not exists crm_product_row_owner on crm_product_row (OWNER_TYPE, OWNER_ID, SORT);
    create index if not exists crm_user_field_entity on crm_user_field (ENTITY_ID);
  `)
}
