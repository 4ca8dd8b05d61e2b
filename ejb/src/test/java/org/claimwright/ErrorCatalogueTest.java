package org.claimwright;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.edi.FindingCode;
import org.claimwright.kernel.RuleTable;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/errors.md} is generated: every code that can reach a person, from the enums, the migrations and the claim edits. With
 * {@code -Dclaimwright.write=true} this test writes the page; without, it compares.
 */
class ErrorCatalogueTest {
    private static final Path PAGE = Repository.root().resolve("docs/errors.md");
    private static final Path RESOURCES = Repository.root().resolve("ejb/src/main/resources");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-\\d{4}");
    private static final Pattern RAISED = Pattern.compile(
            "raise exception '([A-Z]{3}-\\d{4}) ((?:[^']|'')*)'.*?hint\\s*=\\s*'((?:[^']|'')*)'", Pattern.DOTALL);
    private static final List<String> EDIT_COLUMNS =
            List.of("id", "check", "parameters", "severity", "snip", "message", "todo", "citation");

    /**
     * What is found, and what to do about it.
     *
     * @param grade how severe a finding of the exchange is and its WEDI SNIP type; none elsewhere
     */
    private record Error(List<String> grade, String found, String todo) {}

    @Test
    void the_page_names_every_code() throws IOException {
        var page = page();
        if (Boolean.getBoolean("claimwright.write")) {
            Files.writeString(PAGE, page);
        }

        assertEquals(Files.readString(PAGE), page, "run this test with -Dclaimwright.write=true to write the page");
    }

    private static String page() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Errors");
        lines.add("");
        lines.add(
                "Generated from the code. `%s` and `%` stand for what was found. A code is never used again for something else.");
        coded().forEach((capability, errors) -> {
            var graded =
                    errors.values().stream().anyMatch(error -> !error.grade().isEmpty());
            lines.addAll(List.of("", "## " + capability, ""));
            lines.addAll(
                    graded
                            ? List.of(
                                    "| code | severity | SNIP type | what is found | what to do |",
                                    "|---|---|---|---|---|")
                            : List.of("| code | what is found | what to do |", "|---|---|---|"));
            errors.forEach((code, error) -> lines.add(row(code, error)));
        });
        lines.addAll(List.of(
                "",
                "## Claim edits",
                "",
                "| rule | severity | what is found | what to do | source |",
                "|---|---|---|---|---|"));
        edits().forEach(edit -> lines.add(row(
                edit.text("id"),
                edit.text("severity"),
                edit.text("message"),
                edit.text("todo"),
                edit.text("citation"))));
        return String.join("\n", lines) + "\n";
    }

    private static String row(String code, Error error) {
        var cells = new ArrayList<String>(List.of(code));
        cells.addAll(error.grade());
        cells.addAll(List.of(error.found(), error.todo()));
        return row(cells.toArray(String[]::new));
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** By the capability that owns them, then by code. */
    private static Map<String, Map<String, Error>> coded() throws IOException {
        var all = new TreeMap<String, Map<String, Error>>();
        var code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.claimwright");
        code.stream()
                .filter(JavaClass::isEnum)
                .map(JavaClass::reflect)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .forEach(constant -> add(all, constant));
        for (var migration : migrations()) {
            var capability = migration.getFileName().toString().split("__")[1].split("_")[0];
            RAISED.matcher(Files.readString(migration)).results().forEach(raised -> all.computeIfAbsent(
                            capability, name -> new TreeMap<>())
                    .putIfAbsent(raised.group(1), raised(raised)));
        }
        return all;
    }

    private static Error raised(MatchResult raised) {
        return new Error(
                List.of(), raised.group(2).replace("''", "'"), raised.group(3).replace("''", "'"));
    }

    private static void add(Map<String, Map<String, Error>> all, Object constant) {
        var texts = texts(constant);
        if (texts.size() >= 2 && CODE.matcher(texts.get(0)).matches()) {
            var capability = constant.getClass().getPackageName().split("\\.")[2];
            var found = texts.size() == 2
                    ? constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ')
                    : texts.get(1);
            all.computeIfAbsent(capability, name -> new TreeMap<>())
                    .put(texts.get(0), new Error(grade(constant), found, texts.get(texts.size() - 1)));
        }
    }

    private static List<String> grade(Object constant) {
        return constant instanceof FindingCode code
                ? List.of(code.severity().name().toLowerCase(Locale.ROOT), String.valueOf(code.snipType()))
                : List.of();
    }

    private static List<String> texts(Object constant) {
        return Stream.of(((Enum<?>) constant).getDeclaringClass().getDeclaredFields())
                .filter(field -> field.getType() == String.class && !field.isSynthetic())
                .map(field -> value(field, constant))
                .toList();
    }

    private static String value(Field field, Object constant) {
        try {
            field.setAccessible(true);
            return (String) field.get(constant);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("db/migration"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static List<RuleTable.Row> edits() throws IOException {
        var text = Files.readString(RESOURCES.resolve("rules/claims/edits.csv"), UTF_8);
        return RuleTable.read("edits.csv", text, EDIT_COLUMNS, List.of("id", "check"))
                .rows();
    }
}
