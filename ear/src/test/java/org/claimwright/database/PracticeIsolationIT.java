package org.claimwright.database;

import static org.claimwright.database.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Two practices with rows in every table that has practices: neither sees, moves or adds a row of the other's. */
@ExtendWith(BooksAreOpen.class)
@TestInstance(Lifecycle.PER_CLASS)
class PracticeIsolationIT {

    private static final String OUR_SCHEMAS =
            "(select oid from pg_namespace where nspname !~ '^(pg_|information_schema$)')";

    private final Books books;
    private int ours;
    private int theirs;

    PracticeIsolationIT(Books books) {
        this.books = books;
    }

    @BeforeAll
    void two_practices_with_rows_everywhere() throws SQLException {
        ours = new PracticeSeed(books).practice();
        theirs = new PracticeSeed(books).practice();
    }

    private Stream<DynamicTest> eachTable(ThrowingConsumer<String> test) throws SQLException {
        try (var catalogue = books.superuser()) {
            return new IsolationRules(catalogue)
                    .tables().stream().map(table -> DynamicTest.dynamicTest(table, () -> test.accept(table)));
        }
    }

    @TestFactory
    Stream<DynamicTest> both_practices_have_rows() throws SQLException {
        return eachTable(table -> {
            try (var all = books.superuser()) {
                for (var practice : new int[] {ours, theirs}) {
                    assertTrue(
                            all.number("select count(*) from " + table + " where practice_id = ?", practice) > 0,
                            table + " has no row of practice " + practice + ": add one to PracticeSeed");
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> reading_without_a_practice_fails() throws SQLException {
        return eachTable(table -> {
            try (var app = books.app()) {
                assertRefused("42501", "SEC-0102", () -> app.number("select count(*) from " + table));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> own_rows_are_seen_and_no_others() throws SQLException {
        return eachTable(table -> {
            try (var app = books.app(ours)) {
                assertEquals(List.of(Integer.toString(ours)), app.texts("select distinct practice_id from " + table));
                assertEquals(0, app.number("select count(*) from " + table + " where practice_id = ?", theirs));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> adding_a_row_for_the_other_practice_is_refused() throws SQLException {
        return eachTable(table -> {
            try (var app = books.app(ours)) {
                var columns = columns(app, table, "INSERT");
                if (columns.contains("practice_id")) {
                    var copied = String.join(", ", columns);
                    assertRefused(
                            "42501",
                            "row-level security",
                            () -> app.run("insert into " + table + " (" + copied + ") select "
                                    + copied.replaceFirst("\\bpractice_id\\b", Integer.toString(theirs)) + " from "
                                    + table));
                } else {
                    assertRefused(
                            "42501", "permission denied", () -> app.run("insert into " + table + " default values"));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_row_is_not_moved_to_the_other_practice() throws SQLException {
        return eachTable(table -> {
            try (var app = books.app(ours)) {
                if (columns(app, table, "UPDATE").contains("practice_id")) {
                    assertRefused(
                            "42501",
                            "row-level security",
                            () -> app.run("update " + table + " set practice_id = ?", theirs));
                } else {
                    assertRefused(
                            "42501",
                            "permission denied",
                            () -> app.run("update " + table + " set practice_id = default"));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> rows_of_the_other_practice_are_not_changed_or_deleted() throws SQLException {
        return eachTable(table -> {
            try (var app = books.app(ours)) {
                for (var column : columns(app, table, "UPDATE")) {
                    assertEquals(
                            0,
                            app.change(
                                    "update " + table + " set " + column + " = " + column + " where practice_id = ?",
                                    theirs));
                }
                if (app.holds("select has_table_privilege(?, 'DELETE')", table)) {
                    assertEquals(0, app.change("delete from " + table + " where practice_id = ?", theirs));
                }
            }
        });
    }

    private static List<String> columns(Sql app, String table, String right) throws SQLException {
        return app.texts(
                "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped"
                        + " and attidentity = '' and attgenerated = '' and has_column_privilege(attrelid, attnum, ?)",
                table,
                right);
    }

    @Test
    void every_table_follows_the_rules() throws SQLException {
        try (var catalogue = books.superuser()) {
            assertEquals(List.of(), new IsolationRules(catalogue).faults());
            assertTrue(new IsolationRules(catalogue).tables().contains("ledger.posting"));
        }
    }

    @Test
    void a_careless_table_is_reported() throws SQLException {
        try (var owner = books.owner()) {
            owner.connection().setAutoCommit(false);
            owner.run("create schema scratch")
                    .run("create table scratch.careless (practice_id int, id int primary key, entry int unique)")
                    .run("create table scratch.pointing (practice_id int not null, id int references scratch.careless)")
                    .run("select kernel.keep_practices_apart('scratch.pointing')")
                    .run("create policy loophole on scratch.pointing using (true)")
                    .run("create view scratch.looking as select * from scratch.careless");

            var faults = new IsolationRules(owner).faults();

            assertEquals(
                    List.of(
                            "scratch.careless: no forced row-level security",
                            "scratch.careless: no policy own_practice",
                            "scratch.pointing: policy loophole is for others than cw_dispatch",
                            "scratch.careless: practice_id may be null",
                            "scratch.careless: unique scratch.careless_pkey does not lead with practice_id",
                            "scratch.careless: unique scratch.careless_entry_key does not lead with practice_id",
                            "scratch.pointing: pointing_id_fkey could point into another practice",
                            "scratch.looking: not a security_invoker view"),
                    faults);
            owner.rollback();
        }
    }

    @Test
    void an_emptied_setting_is_no_practice() throws SQLException {
        try (var app = books.app(ours)) {
            app.number("select count(*) from practices.practice");
            app.commit();
            assertEquals("", app.text("select current_setting('app.practice_id', true)"));
            assertRefused(
                    "42501",
                    "SEC-0102 no practice is set for this transaction",
                    () -> app.number("select count(*) from practices.practice"));
        }
    }

    // What the roles may do.

    @Test
    void the_runtime_role_has_no_way_past_the_policies() throws SQLException {
        try (var catalogue = books.superuser()) {
            assertTrue(catalogue.holds(
                    "select not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"
                            + " from pg_roles where rolname = 'cw_app'"));
            assertEquals(
                    List.of(),
                    catalogue.texts(
                            "select objid from pg_shdepend where refobjid = 'cw_app'::regrole and deptype = 'o'"));
            assertEquals(
                    List.of(),
                    catalogue.texts("select roleid::regrole from pg_auth_members where member = 'cw_app'::regrole"));
            assertFalse(catalogue.holds("select has_database_privilege('cw_app', current_database(), 'CREATE, TEMP')"));
            assertEquals(List.of(), mayCreateIn(catalogue, "cw_app"));
        }
    }

    @Test
    void cw_dispatch_owns_the_known_functions_and_nothing_else() throws SQLException {
        try (var catalogue = books.superuser()) {
            assertEquals(
                    List.of(
                            "exchange.practices_answered(bigint,text,text)",
                            "exchange.practices_paid(text,text)",
                            "exchange.practices_receiving(text)",
                            "exchange.practices_with_unsent()",
                            "negotiation.practices_with_deadlines(date)",
                            "people.memberships_of(bigint)",
                            "people.practice_of_token(text)",
                            "practices.every_practice()",
                            "practices.open_practice(text,text,text,date)",
                            "remittance.practices_with_unposted()"),
                    catalogue.texts(
                            "select oid::regprocedure::text from pg_proc where proowner = 'cw_dispatch'::regrole order by 1"));
            assertEquals(
                    List.of(),
                    catalogue.texts("select objid from pg_shdepend where refobjid = 'cw_dispatch'::regrole"
                            + " and deptype = 'o' and classid <> 'pg_proc'::regclass"));
            assertTrue(
                    catalogue.holds(
                            "select not (rolcanlogin or rolsuper or rolbypassrls) from pg_roles where rolname = 'cw_dispatch'"));
            assertEquals(List.of(), mayCreateIn(catalogue, "cw_dispatch"));
        }
    }

    private static List<String> mayCreateIn(Sql catalogue, String role) throws SQLException {
        return catalogue.texts("select nspname from pg_namespace where has_schema_privilege(?, oid, 'CREATE')", role);
    }

    @Test
    void nothing_of_ours_is_open_to_everyone() throws SQLException {
        try (var catalogue = books.superuser()) {
            assertAll(
                    () -> assertEquals(
                            List.of(),
                            openToEveryone(catalogue, "pg_proc", "oid::regprocedure", "proacl", "pronamespace", "f")),
                    () -> assertEquals(
                            List.of(),
                            openToEveryone(catalogue, "pg_class", "oid::regclass", "relacl", "relnamespace", "r")),
                    () -> assertEquals(
                            List.of(),
                            catalogue.texts("select nspname from pg_namespace, aclexplode(nspacl) a"
                                    + " where a.grantee = 0 and nspname !~ '^(pg_|information_schema$)'")));
        }
    }

    /** An object without an access list has the default one of its kind, which for functions is open to everyone. */
    private static List<String> openToEveryone(
            Sql catalogue, String objects, String name, String rights, String schema, String kind) throws SQLException {
        return catalogue.texts("select distinct " + name + "::text from " + objects + " o, aclexplode(coalesce("
                + rights + ", acldefault('" + kind + "', 'cw_owner'::regrole))) a where a.grantee = 0 and " + schema
                + " in " + OUR_SCHEMAS);
    }

    @Test
    void functions_that_lend_rights_fix_their_search_path() throws SQLException {
        try (var catalogue = books.superuser()) {
            assertEquals(
                    List.of(),
                    catalogue.texts("select oid::regprocedure::text from pg_proc where prosecdef and pronamespace in "
                            + OUR_SCHEMAS
                            + " and not coalesce(proconfig @> array['search_path=pg_catalog, pg_temp'], false)"));
        }
    }
}
