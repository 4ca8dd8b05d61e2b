package org.claimwright.bundles;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The map that a practice makes of what it looks through in its intake queue, with the published maps for the codes they know. */
final class OwnMap {
    private static final String LEFT_OUT = "-";
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");
    private static final Pattern MEMBER = Pattern.compile("map MEMBER (.*) to the member id");

    /** Visits are coded in SNOMED too: the practice bills an office visit for each kind that is one. */
    private static final Set<String> OFFICE_VISITS = Set.of(
            "162673000",
            "410620009",
            "185345009",
            "185347001",
            "185349003",
            "308335008",
            "424619006",
            "371883000",
            "698314001",
            "394701000",
            "702927004",
            "270427003",
            "169762003",
            "170837001");

    private final Map<String, String> diagnoses;
    private final Map<String, String> procedures;
    private final Map<String, Map<String, String>> rows = new TreeMap<>();

    OwnMap(Map<String, String> diagnoses, Map<String, String> procedures) {
        this.diagnoses = diagnoses;
        this.procedures = procedures;
    }

    /** Says what it may of why something waits. */
    void answer(List<Waiting> waiting) {
        waiting.forEach(this::answer);
    }

    private void answer(Waiting reason) {
        switch (reason.code()) {
            case "INT-0403" -> put("DIAGNOSIS", code(reason), diagnoses.getOrDefault(code(reason), LEFT_OUT));
            case "INT-0404" -> put("PROCEDURE", code(reason), service(code(reason)));
            case "INT-0401" -> put("PROVIDER", quoted(reason), BundleDesk.PROVIDER);
            case "INT-0402" -> put("LOCATION", quoted(reason), BundleDesk.LOCATION);
            case "INT-0301" -> put("PAYER", quoted(reason), payer(quoted(reason)));
            case "INT-0302" -> insure(reason);
            default -> assertTrue(reason.code().matches("(INT|REG|ENC|CHG)-\\d{4}"), reason.toString());
        }
    }

    private static String payer(String theirs) {
        return theirs.equals("NO_INSURANCE") ? LEFT_OUT : BundleDesk.PAYER;
    }

    private String service(String snomed) {
        return OFFICE_VISITS.contains(snomed) ? "99213" : procedures.getOrDefault(snomed, LEFT_OUT);
    }

    /** The newest payer of a patient is on file with a card; older ones are not. */
    private void insure(Waiting reason) {
        var found = MEMBER.matcher(reason.todo());
        assertTrue(found.find(), reason.todo());
        var patient = found.group(1).split("\\|")[0];
        if (of("MEMBER").keySet().stream().noneMatch(key -> key.startsWith(patient))) {
            put("MEMBER", found.group(1), "TX" + patient.substring(0, 8).toUpperCase(Locale.ROOT));
            put("COVERAGE_BEGIN", found.group(1), BundleDesk.FIRST_DAY.toString());
        }
    }

    private void put(String kind, String theirs, String ours) {
        of(kind).put(theirs, kind + ",\"" + theirs.replace("\"", "\"\"") + "\"," + ours);
    }

    private Map<String, String> of(String kind) {
        return rows.computeIfAbsent(kind, none -> new TreeMap<>());
    }

    private static String code(Waiting reason) {
        return reason.found().split(" is no ")[0];
    }

    private static String quoted(Waiting reason) {
        var found = QUOTED.matcher(reason.found());
        assertTrue(found.find(), reason.found());
        return found.group(1);
    }

    /** As the file that the practice loads. */
    String text() {
        return rows.values().stream().flatMap(kind -> kind.values().stream()).collect(Collectors.joining("\n"));
    }
}
