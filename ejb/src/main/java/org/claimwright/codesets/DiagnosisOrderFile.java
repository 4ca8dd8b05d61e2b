package org.claimwright.codesets;

import java.util.Optional;
import java.util.regex.Pattern;
import org.claimwright.kernel.FileFindings;

/**
 * The ICD-10-CM order file (CMS, each October and sometimes April): an order number of five digits, the code without its
 * dot from column 7, 1 in column 15 where the code may stand on a claim and 0 where it is a heading, the short title from
 * column 17 and the long one from column 78.
 */
final class DiagnosisOrderFile implements CodeFile {
    private static final Pattern LINE = Pattern.compile("\\d{5} ([A-Z0-9]{3,7}) *([01]) (.{1,60}?) *(?: (.*))?");
    private static final int FLAG = 14;
    private static final int SHORT_TITLE = 16;
    private static final int LONG_TITLE = 77;

    @Override
    public Optional<OfficialCode> line(long number, String text, FileFindings findings) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() <= SHORT_TITLE || !LINE.matcher(text).matches() || "01".indexOf(text.charAt(FLAG)) < 0) {
            findings.add(
                    number,
                    "COD-0301",
                    "this is no line of the order file",
                    "load the file named icd10cm-order, not the table or the index");
            return Optional.empty();
        }
        var code = text.substring(6, 13).strip();
        if (!CodeList.DIAGNOSIS.takes(code)) {
            findings.add(number, "COD-0302", "\"" + code + "\" has not the shape of a code", "load the file anew");
            return Optional.empty();
        }
        if (title(text).isEmpty()) {
            findings.add(number, "COD-0306", code + " has no title", "load the file anew");
            return Optional.empty();
        }
        return Optional.of(
                new OfficialCode(CodeList.DIAGNOSIS, code, title(text), text.charAt(FLAG) == '1', null, null, number));
    }

    private static String title(String text) {
        var whole = text.length() > LONG_TITLE ? text.substring(LONG_TITLE).strip() : "";
        return whole.isEmpty()
                ? text.substring(SHORT_TITLE, Math.min(text.length(), LONG_TITLE))
                        .strip()
                : whole;
    }
}
