package org.claimwright.web.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Finding;
import org.claimwright.negotiation.CaseForm;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.TypedDay;

/** Owner, contact and deadline of a case as they are typed, kept as typed, with what is wrong beside each. */
public final class TypedTerms {
    private final String owner;
    private final String contactName;
    private final String contactPhone;
    private final String contactEmail;
    private final String deadline;
    private final List<Finding> wrong = new ArrayList<>();

    TypedTerms(String owner, String contactName, String contactPhone, String contactEmail, String deadline) {
        this.owner = owner;
        this.contactName = contactName;
        this.contactPhone = contactPhone;
        this.contactEmail = contactEmail;
        this.deadline = deadline;
    }

    /** What the form sends, or else what it begins with. */
    static TypedTerms from(TypedTerms begun) {
        return Asked.text("terms").isEmpty()
                ? begun
                : new TypedTerms(
                        Asked.text("owner"),
                        Asked.text("contactName"),
                        Asked.text("contactPhone"),
                        Asked.text("contactEmail"),
                        Asked.text("deadline"));
    }

    /** Nothing where the day cannot be read. */
    Optional<CaseForm> form(LocalDate today) {
        if (deadline.isBlank()) {
            return Optional.of(new CaseForm(owner, contactName, contactPhone, contactEmail, null));
        }
        var day = TypedDay.read(deadline, today);
        if (day.isEmpty()) {
            wrong.add(new Finding("", "deadline", "that is no day", "write it like 12/31/2026, or leave it empty"));
        }
        return day.map(read -> new CaseForm(owner, contactName, contactPhone, contactEmail, read));
    }

    List<Finding> wrong() {
        return wrong;
    }

    /** What is wrong at a place; empty where nothing is. */
    public String wrongAt(String place) {
        return Sentences.at(wrong, place);
    }

    public String getOwner() {
        return owner;
    }

    public String getContactName() {
        return contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public String getDeadline() {
        return deadline;
    }
}
