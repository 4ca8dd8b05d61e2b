package org.claimwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the repository and says what to write instead. Extend it rather than repeat a remark. */
class TidyTest {
    private static final Path ROOT = Repository.root();
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "data", "node_modules");

    /** A call or word that is not written here, where it is allowed all the same, and what is written instead. */
    private record Banned(String files, String pattern, String allowedIn, String instead) {}

    private static final List<Banned> BANNED = List.of(
            new Banned(
                    ".*/src/main/.*\\.java",
                    "\\b(LocalDate|LocalDateTime|LocalTime|Instant|OffsetDateTime|ZonedDateTime|YearMonth)\\.now\\(|"
                            + "System\\.currentTimeMillis|Clock\\.system|ZoneId\\.systemDefault",
                    ".*/(BusinessClock|launch/\\w+)\\.java",
                    "ask BusinessClock"),
            new Banned(
                    ".*/(src/main|src/test)/.*\\.java",
                    "set_config\\(",
                    ".*/(PracticeConnections|ear/src/test/java/org/claimwright/database/\\w+|launch/\\w+|TidyTest)\\.java",
                    "open a PracticeScope"),
            new Banned(
                    ".*/src/main/.*\\.java",
                    "System\\.(out|err)\\b|printStackTrace",
                    ".*/launch/\\w+\\.java|.*/edi/command/\\w+\\.java",
                    "return a finding, or throw"),
            new Banned(
                    ".*/src/main/.*\\.java",
                    "^(?!\\s*(\\*|/\\*\\*)).*\\b(double|float|Double|Float)\\b",
                    "",
                    "use Money or BigDecimal"),
            new Banned(
                    ".*/src/test/.*\\.java",
                    "@Disabled|Thread\\.sleep|assertTrue\\(true\\)",
                    ".*/TidyTest\\.java",
                    "wait for the fact"),
            new Banned(
                    ".*\\.(java|xhtml|sql|xml|md|sh|css|js)",
                    "\\b(TODO|FIXME|XXX)\\b",
                    ".*/TidyTest\\.java",
                    "finish it, or file an issue"),
            new Banned(
                    ".*\\.xhtml",
                    "\\sstyle=\"|\\son[a-z]+=\"|<script>",
                    "",
                    "a class of the stylesheet, a file of script"),
            new Banned(
                    ".*\\.(java|xhtml|sql|xml|md|sh)",
                    "(^|[^\\w.])/(root|work|home/[a-z]+)/",
                    ".*/TidyTest\\.java",
                    "a path of the project"));

    @Test
    void nothing_banned_is_written() {
        var findings = BANNED.stream().flatMap(TidyTest::violations).toList();

        assertEquals(List.of(), findings);
    }

    @Test
    void links_between_documents_lead_somewhere() {
        var link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
        var dead = files(".*\\.md")
                .flatMap(page -> link.matcher(read(page))
                        .results()
                        .map(found -> found.group(1))
                        .filter(target -> !Files.exists(page.getParent().resolve(target)))
                        .map(target -> page + " links to " + target + ", which is not there"))
                .toList();

        assertEquals(List.of(), dead);
    }

    @Test
    void a_document_has_one_title() {
        var wrong = files(".*\\.md")
                .filter(page -> read(page)
                                .replaceAll("(?s)```.*?```", "")
                                .lines()
                                .filter(line -> line.startsWith("# "))
                                .count()
                        != 1)
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void migrations_are_named_by_minute_and_capability() {
        var name = Pattern.compile("V20\\d{10}__[a-z]+_[a-z0-9_]+\\.sql");
        var wrong = files(".*/db/migration/.*")
                .filter(file -> !name.matcher(file.getFileName().toString()).matches())
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void only_the_agreed_things_stand_at_the_top() throws IOException {
        var agreed = Set.of(
                "pom.xml",
                "ear",
                "ejb",
                "web",
                "claims-edi",
                "docs",
                "README.md",
                "run.sh",
                "test.sh",
                ".ci",
                "LICENSE",
                ".gitignore",
                ".gitattributes",
                ".editorconfig",
                ".git",
                "data",
                "target");
        try (var entries = Files.list(ROOT)) {
            var others = entries.map(entry -> entry.getFileName().toString())
                    .filter(entry -> !agreed.contains(entry))
                    .toList();

            assertEquals(List.of(), others);
        }
    }

    private static Stream<String> violations(Banned banned) {
        var pattern = Pattern.compile(banned.pattern());
        return files(banned.files())
                .filter(file -> !slashed(file).matches(banned.allowedIn()))
                .flatMap(file -> {
                    var lines = read(file).lines().toList();
                    return IntStream.range(0, lines.size())
                            .filter(number -> pattern.matcher(lines.get(number)).find())
                            .mapToObj(number -> ROOT.relativize(file) + ":" + (number + 1) + " "
                                    + lines.get(number).strip() + " -> " + banned.instead());
                });
    }

    private static Stream<Path> files(String pattern) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (slashed(file).matches(pattern)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted();
    }

    private static String slashed(Path file) {
        return "./" + ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
