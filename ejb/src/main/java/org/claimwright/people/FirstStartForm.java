package org.claimwright.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.kernel.Finding;

/** What the first start asks for. A finding's {@code where} is the name of the component it stands beside. */
public record FirstStartForm(
        String code,
        String administratorName,
        String signInName,
        String password,
        String practiceName,
        String practiceMark,
        ZoneId timeZone) {
    private static final Pattern E_MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern MARK = Pattern.compile("\\p{Lu}{1,2}");

    List<Finding> findings(String expectedCode) {
        var findings = new ArrayList<Finding>();
        check(
                findings,
                same(code.strip(), expectedCode),
                new Finding("PPL-0102", "code", "this is not the code", "copy it from the file named at start"));
        check(
                findings,
                !administratorName.isBlank(),
                new Finding("PPL-0103", "administratorName", "the name is missing", "enter your name"));
        check(
                findings,
                E_MAIL.matcher(signInName.strip()).matches(),
                new Finding(
                        "PPL-0104", "signInName", "this is no e-mail address", "enter it as name@practice.example"));
        check(
                findings,
                password.length() >= Passwords.LENGTH_MINIMUM,
                new Finding(
                        "PPL-0105",
                        "password",
                        "the password has " + password.length() + " characters",
                        "use at least " + Passwords.LENGTH_MINIMUM));
        check(
                findings,
                !practiceName.isBlank(),
                new Finding("PPL-0106", "practiceName", "the practice's name is missing", "enter it"));
        check(
                findings,
                MARK.matcher(practiceMark.strip()).matches(),
                new Finding(
                        "PPL-0107", "practiceMark", "the mark is not one or two capital letters", "enter one or two"));
        return List.copyOf(findings);
    }

    private static void check(List<Finding> findings, boolean holds, Finding otherwise) {
        if (!holds) {
            findings.add(otherwise);
        }
    }

    /** Compares without telling by its duration how much was right. */
    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
