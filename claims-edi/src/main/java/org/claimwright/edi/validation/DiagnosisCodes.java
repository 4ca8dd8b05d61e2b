package org.claimwright.edi.validation;

import java.util.Set;
import java.util.function.Consumer;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/**
 * The codes of a claim's HI segments stand without gaps, come from one edition of the classification, and from the tenth for services from
 * its first day on (45 CFR 162.1002).
 */
final class DiagnosisCodes implements SetListener {
    private static final CodeSet NINTH = CodeSet.of(Set.of("BK", "BF", "BJ", "BN", "PR", "BR", "BQ"));
    private static final CodeSet TENTH = CodeSet.of(Set.of("ABK", "ABF", "ABJ", "ABN", "APR", "BBR", "BBQ"));
    private static final String FIRST_DAY = "20151001";
    private static final int DAY = 8;

    private final Consumer<Finding> findings;
    private Segment ninth;
    private Segment tenth;
    private String lastService = "";
    private boolean told;

    DiagnosisCodes(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        if (loop.equals("2300")) {
            ninth = null;
            tenth = null;
            lastService = "";
            told = false;
        }
    }

    @Override
    public void segment(String loop, Segment segment) {
        if (segment.is("HI")) {
            codes(segment);
        } else if (segment.is("DTP") && (segment.says(1, "472") || segment.says(1, "434"))) {
            service(segment.element(3));
        }
    }

    private void codes(Segment hi) {
        for (int i = 1; i <= hi.size(); i++) {
            long list = hi.code(i);
            if (!hi.has(i)) {
                report(FindingCode.SITUATION_REQUIRES, hi, i, "nothing", "a code, as another follows");
            } else if (list != CodeSet.LONG && NINTH.contains(list)) {
                ninth = ninth == null ? hi : ninth;
                mixed(hi, i, tenth);
            } else if (list != CodeSet.LONG && TENTH.contains(list)) {
                tenth = tenth == null ? hi : tenth;
                mixed(hi, i, ninth);
            }
        }
    }

    private void mixed(Segment hi, int element, Segment other) {
        if (other != null && !told) {
            told = true;
            report(
                    FindingCode.SITUATION_FORBIDS,
                    hi,
                    element,
                    hi.component(element, 1),
                    "codes of one edition of the classification in a claim");
        }
    }

    /** The last day of a span. */
    private void service(String days) {
        String day = days.length() >= DAY ? days.substring(days.length() - DAY) : "";
        lastService = day.compareTo(lastService) > 0 ? day : lastService;
    }

    @Override
    public void closed(String loop) {
        if (loop.equals("2300") && ninth != null && !told && lastService.compareTo(FIRST_DAY) >= 0) {
            report(
                    FindingCode.DIAGNOSIS_CODE_INVALID,
                    ninth,
                    1,
                    ninth.component(1, 1),
                    "ICD-10, as services end on or after October 1, 2015");
        }
    }

    private void report(FindingCode code, Segment hi, int element, String found, String expected) {
        findings.accept(new Finding(code, hi.position(), Location.ofElement("2300", "HI", element), found, expected));
    }
}
