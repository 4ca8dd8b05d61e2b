package org.claimwright.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What every table of a practice must have in the catalogue; each fault names its table and what is missing. */
record IsolationRules(Sql sql) {

    /** Every table, outside of PostgreSQL's own schemas, that has a column practice_id. */
    static final String TENANT_TABLES = "select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid"
            + " where a.attname = 'practice_id' and not a.attisdropped and c.relkind in ('r', 'p')"
            + " and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)";

    private static final String ONE_PRACTICE =
            "(practice_id = ( SELECT kernel.current_practice() AS current_practice))";

    List<String> tables() throws SQLException {
        return sql.texts("select oid::regclass from (" + TENANT_TABLES + ") t order by 1");
    }

    List<String> faults() throws SQLException {
        var faults = new ArrayList<String>();
        faults.addAll(sql.texts("select oid::regclass || ': no forced row-level security' from pg_class"
                + " where oid in (" + TENANT_TABLES + ") and not (relrowsecurity and relforcerowsecurity)"));
        faults.addAll(sql.texts(
                "select t.oid::regclass || ': no policy own_practice' from (" + TENANT_TABLES + ") t where not exists ("
                        + " select from pg_policy p where p.polrelid = t.oid and p.polname = 'own_practice' and p.polcmd = '*'"
                        + " and p.polpermissive and p.polroles = '{0}' and pg_get_expr(p.polqual, p.polrelid) = ?"
                        + " and pg_get_expr(p.polwithcheck, p.polrelid) = ?)",
                ONE_PRACTICE,
                ONE_PRACTICE));
        faults.addAll(
                sql.texts(
                        "select polrelid::regclass || ': policy ' || polname || ' is for others than cw_dispatch'"
                                + " from pg_policy where polname <> 'own_practice' and polroles <> array['cw_dispatch'::regrole::oid]"));
        faults.addAll(sql.texts("select attrelid::regclass || ': practice_id may be null' from pg_attribute"
                + " where attname = 'practice_id' and not attnotnull and attrelid in (" + TENANT_TABLES + ")"));
        faults.addAll(sql.texts(
                "select i.indrelid::regclass || ': unique ' || i.indexrelid::regclass || ' does not lead with practice_id'"
                        + " from pg_index i left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]"
                        + " where i.indisunique and a.attname is distinct from 'practice_id' and i.indrelid in ("
                        + TENANT_TABLES + ")"));
        faults.addAll(foreignKeys());
        faults.addAll(views());
        return faults;
    }

    /**
     * Foreign keys are checked past the policies, so the practice has to be part of the key. Keys to global tables
     * need none, and a key to the practice itself is the practice.
     */
    private List<String> foreignKeys() throws SQLException {
        return sql.texts(
                "select k.conrelid::regclass || ': ' || k.conname || ' could point into another practice' from pg_constraint k"
                        + " left join pg_attribute here on here.attrelid = k.conrelid and here.attnum = k.conkey[1]"
                        + " left join pg_attribute there on there.attrelid = k.confrelid and there.attnum = k.confkey[1]"
                        + " where k.contype = 'f' and k.confrelid <> 'practices.practice'::regclass and k.confrelid in ("
                        + TENANT_TABLES + ")"
                        + " and (here.attname, there.attname) is distinct from ('practice_id', 'practice_id')");
    }

    /** A view runs as its owner unless told otherwise, and a materialised one keeps everybody's rows. */
    private List<String> views() throws SQLException {
        return sql.texts(
                "select oid::regclass || ': not a security_invoker view' from pg_class where relkind in ('v', 'm')"
                        + " and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)"
                        + " and not coalesce(reloptions::text like '%security_invoker=true%', false)");
    }
}
