package org.claimwright.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimwright.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void every_page_has_a_route_and_every_route_a_page() throws IOException {
        Set<String> routes = Arrays.stream(Route.values())
                .map(Route::path)
                .filter(path -> path.endsWith(".xhtml"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(pages(), routes);
    }

    private static Set<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void a_patient_opens_the_own_account_and_nothing_else() {
        assertEquals(
                List.of(Route.MY_ACCOUNT, Route.MY_SHARE, Route.MY_PLAN, Route.MY_STATEMENT),
                Arrays.stream(Route.values())
                        .filter(route -> route.opensFor(Role.PATIENT))
                        .toList());
    }

    @Test
    void what_is_a_patients_own_opens_for_nobody_of_the_staff() {
        var own = Arrays.stream(Route.values())
                .filter(route -> route.opensFor(Role.PATIENT))
                .toList();
        for (var role : List.of(Role.BILLER, Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            assertTrue(own.stream().noneMatch(route -> route.opensFor(role)), role.name());
        }
    }

    @Test
    void a_patient_who_signs_in_comes_to_the_own_account_whatever_was_wanted() {
        assertEquals("/my/index.xhtml", Route.afterSignIn("/reports/trial-balance.xhtml", Route.MY_ACCOUNT));
    }

    @Test
    void a_biller_does_not_administer() {
        assertFalse(Route.CLOCK.opensFor(Role.BILLER));
        assertEquals(
                List.of(),
                Arrays.stream(Area.values())
                        .filter(Area::isAtFoot)
                        .flatMap(area -> area.entrance(Role.BILLER).stream())
                        .toList());
    }

    @Test
    void an_area_opens_with_its_first_page_for_the_role() {
        assertEquals(
                Route.FEE_SCHEDULES,
                Area.ADMINISTRATION.entrance(Role.SUPERVISOR).orElseThrow());
    }

    @Test
    void every_area_is_reached_by_keys_of_its_own() {
        long different =
                Arrays.stream(Area.values()).map(Area::getKeys).distinct().count();

        assertEquals(Area.values().length, different);
        assertTrue(Arrays.stream(Area.values()).allMatch(area -> area.getKeys().startsWith("g ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.xhtml", "/reports/trial-balance.xhtml?as-of=2026-11-01"})
    void after_signing_in_a_person_comes_to_the_page_they_wanted(String wanted) {
        assertEquals(wanted, Route.afterSignIn(wanted));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example/index.xhtml",
                "/\\elsewhere.example",
                "/index.xhtml/../../elsewhere",
                "/index.xhtml;x=1",
                "/index.xhtml?\r\nLocation: https://elsewhere.example",
                "/unknown.xhtml",
                "/sign-in.xhtml",
                "/sign-out.xhtml"
            })
    void after_signing_in_nobody_is_sent_elsewhere_than_home(String wanted) {
        assertEquals("/index.xhtml", Route.afterSignIn(wanted));
    }
}
