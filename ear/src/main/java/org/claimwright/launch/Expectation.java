package org.claimwright.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a role must or must not be able to do, so that practices stay apart and the ledger only grows; and what is said if not. */
record Expectation(String question, String fault) {

    static final List<Expectation> OF_OWNER = List.of(
            new Expectation(
                    "select exists(select from pg_roles where rolname = 'cw_app')"
                            + " and exists(select from pg_roles where rolname = 'cw_dispatch')",
                    "finds no roles cw_app and cw_dispatch, which the migrations grant rights to"),
            new Expectation(
                    "select pg_has_role(current_user, 'cw_dispatch', 'SET')", "may not hand functions to cw_dispatch"),
            new Expectation(
                    "select has_database_privilege(current_user, current_database(), 'CREATE')",
                    "may not create schemas in this database"));

    static final List<Expectation> OF_APP = List.of(
            new Expectation(
                    "select not rolsuper from pg_roles where rolname = current_user",
                    "is a superuser, whom no practice boundary stops"),
            new Expectation(
                    "select not rolbypassrls from pg_roles where rolname = current_user",
                    "has BYPASSRLS, and no practice boundary stops it"),
            new Expectation(
                    "select current_user <> :owner and not pg_has_role(current_user, :owner, 'MEMBER')",
                    "is the owner of the tables or a member of the owner, and could take the guards away"),
            new Expectation(
                    "select not exists(select from pg_class where relowner = current_user::regrole)"
                            + " and not exists(select from pg_database where datdba = current_user::regrole)",
                    "owns tables or a database, and could take the guards away"),
            new Expectation("select pg_has_role(current_user, 'cw_app', 'USAGE')", "has not the rights of cw_app"),
            new Expectation(
                    "select not pg_has_role(current_user, 'cw_dispatch', 'MEMBER')",
                    "is a member of cw_dispatch, which looks across practices"),
            new Expectation(
                    "select not has_database_privilege(current_user, current_database(), 'CREATE')"
                            + " and not has_database_privilege(current_user, current_database(), 'TEMP')",
                    "may create schemas or temporary tables, which could shadow ours"));

    boolean holds(Connection connection, Access access) throws SQLException {
        try (var query = connection.prepareStatement(question.replace(":owner", "?"))) {
            for (var place = 1; place <= query.getParameterMetaData().getParameterCount(); place++) {
                query.setString(place, access.owner().user());
            }
            try (var answer = query.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
