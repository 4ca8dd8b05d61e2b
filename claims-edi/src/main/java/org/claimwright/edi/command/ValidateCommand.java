package org.claimwright.edi.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Position;
import org.claimwright.edi.guide.Companion;
import org.claimwright.edi.json.JsonWriter;
import org.claimwright.edi.validation.Validation;

/** Lists what is wrong or odd in files. */
final class ValidateCommand implements Command {
    @Override
    public String summary() {
        return "list what is wrong or odd in files";
    }

    @Override
    public String usage() {
        return "usage: claims-edi validate [--types FIRST-LAST] [--format text|json] [--companion TABLE] [--quiet] FILE...";
    }

    @Override
    public String help() {
        return """
                Checks envelopes, the guide each set names, balances, situations and codes, and lists every
                finding: its code, where it stands, what was found, what was expected, and what to do.

                    --types 1-3        only these WEDI SNIP types; 1 syntax, 2 guide, 3 balance, 4 situations,
                                       5 codes kept by others, 7 the partner's companion; 1-5 unless told
                    --format json      one JSON object a line for each finding
                    --companion TABLE  a partner's own rules, see docs/edi-tour.md
                    --quiet            nothing but the exit status

                Exit status: 0 no finding of error severity, 1 at least one, 2 a file could not be read.""";
    }

    @Override
    public List<String> valued() {
        return List.of("types", "format", "companion");
    }

    @Override
    public List<String> switches() {
        return List.of("quiet");
    }

    @Override
    public int run(Options options, PrintStream out, PrintStream err) {
        Validation validation = validation(options);
        boolean json = options.choice("format", "text", "json").equals("json");
        return EachFile.run(options, err, (file, in) -> validate(file, in, validation, options, json, out, err));
    }

    private static Validation validation(Options options) {
        String types = options.value("types", "1-5");
        if (!types.matches("[1-7](-[1-7])?")) {
            throw new UsageException(
                    "--types is a number from 1 to 7 or a range of them such as 1-3, not '" + types + "'");
        }
        int first = types.charAt(0) - '0';
        int last = types.charAt(types.length() - 1) - '0';
        if (first > last) {
            throw new UsageException("--types begins with the lower number, not '" + types + "'");
        }
        Validation validation = Validation.ofTypes(first, last);
        String table = options.value("companion", "");
        return table.isEmpty() ? validation : validation.withCompanion(companion(table));
    }

    private static Companion companion(String table) {
        try (InputStream in = Files.newInputStream(Path.of(table))) {
            return Companion.read(in);
        } catch (IOException failure) {
            throw new UsageException("--companion " + table + ": " + Options.reason(failure));
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("--companion " + table + ": " + wrong.getMessage());
        }
    }

    private static int validate(
            String file,
            InputStream in,
            Validation validation,
            Options options,
            boolean json,
            PrintStream out,
            PrintStream err) {
        List<Finding> findings = validation.findings(in);
        if (!options.has("quiet")) {
            findings.forEach(finding -> out.println(json ? JsonWriter.text(json(file, finding)) : text(file, finding)));
            if (!json) {
                out.println(file + ": " + summary(findings));
            }
        }
        if (findings.stream().anyMatch(finding -> finding.code() == FindingCode.NOT_X12)) {
            return EachFile.notX12(file, err);
        }
        return findings.stream().anyMatch(Finding::isError) ? ClaimsEdi.FINDINGS : ClaimsEdi.CLEAN;
    }

    private static String text(String file, Finding finding) {
        return file + ": " + finding.text();
    }

    private static String summary(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        long others = findings.size() - errors;
        return errors == 0 && others == 0 ? "clean" : counted(errors, "error") + ", " + counted(others, "remark");
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static Map<String, Object> json(String file, Finding finding) {
        Position position = finding.position();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file);
        members.put("code", finding.code().id());
        members.put("name", finding.code().name());
        members.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        members.put("snipType", finding.snipType());
        members.put("interchange", position.interchange());
        members.put("group", position.group());
        members.put("set", position.set());
        members.put("segment", position.segment());
        members.put("fileSegment", position.ordinal());
        members.put("offset", position.offset());
        members.put("location", finding.location().toString());
        members.put("meaning", finding.code().meaning());
        members.put("found", finding.found());
        members.put("expected", finding.expected());
        members.put("todo", finding.remedy());
        return members;
    }
}
