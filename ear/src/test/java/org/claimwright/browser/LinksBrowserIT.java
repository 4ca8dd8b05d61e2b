package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Follows the links of the portal's pages from Home on, as they stand there: each leads to something that opens. */
class LinksBrowserIT {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]+)");
    private static final int OF_ONE_SHAPE = 3;

    @RegisterExtension
    static final RunningApplication application = new RunningApplication();

    private final Map<String, Integer> shapes = new HashMap<>();

    @Test
    void every_link_of_every_page_opens() {
        try (var browser = Browser.at(application)) {
            browser.signIn("marcus.oyelaran@northline.example", application.password());
            browser.awaitHeading("Work for");

            var failed = follow(new Requests(application.address(), browser.cookies()));

            assertEquals(Map.of(), failed);
            assertTrue(shapes.size() > 40, () -> "only these were found: " + shapes.keySet());
        }
    }

    private Map<String, Integer> follow(Requests requests) {
        var failed = new TreeMap<String, Integer>();
        var known = new HashSet<String>();
        var next = new ArrayDeque<String>();
        next.add("/index.xhtml");
        while (!next.isEmpty()) {
            var path = next.remove();
            var answer = requests.get(path);
            if (answer.statusCode() != 200) {
                failed.put(path, answer.statusCode());
            }
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !link.contains("jakarta.faces.resource") && !link.startsWith("/sign-out"))
                    .filter(known::add)
                    .filter(this::isNotOneOfMany)
                    .forEach(next::add);
        }
        return failed;
    }

    /** Pages that differ in what they are about, and not in what they show, are opened a few times. */
    private boolean isNotOneOfMany(String link) {
        return shapes.merge(link.replaceAll("=\\d+", "=N"), 1, Integer::sum) <= OF_ONE_SHAPE;
    }
}
