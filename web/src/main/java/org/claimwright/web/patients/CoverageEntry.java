package org.claimwright.web.patients;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.payers.PayerId;
import org.claimwright.registration.CoverageForm;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.Sex;
import org.claimwright.registration.SubscriberForm;
import org.claimwright.web.shell.AddressEntry;
import org.claimwright.web.shell.Typed;

/** A coverage as it is typed. */
public class CoverageEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private int rank;
    private Long payer;
    private String planName = "";
    private String groupNumber = "";
    private String memberId = "";
    private Relationship relationship = Relationship.SELF;
    private String subscriberFirstName = "";
    private String subscriberMiddleName = "";
    private String subscriberLastName = "";
    private String subscriberBirthDate = "";
    private Sex subscriberSex = Sex.UNKNOWN;
    private boolean subscriberElsewhere;
    private AddressEntry subscriberAddress = new AddressEntry();
    private String effectiveFrom = "";
    private String effectiveTo = "";

    /** An empty entry; most coverages begin with the year. */
    static CoverageEntry ranked(int rank, LocalDate today) {
        var entry = new CoverageEntry();
        entry.rank = rank;
        entry.effectiveFrom = Typed.shown(today.withDayOfYear(1));
        return entry;
    }

    static CoverageEntry of(CoverageView coverage, PostalAddress patientsHome) {
        var entry = new CoverageEntry();
        entry.rank = coverage.rank();
        entry.payer = coverage.payer().value();
        entry.planName = coverage.planName();
        entry.groupNumber = coverage.groupNumber();
        entry.memberId = coverage.memberId();
        entry.relationship = coverage.relationship();
        entry.effectiveFrom = Typed.shown(coverage.effectiveFrom());
        entry.effectiveTo = Typed.shown(coverage.effectiveTo());
        if (coverage.relationship() != Relationship.SELF) {
            entry.takeSubscriberOf(coverage, patientsHome);
        }
        return entry;
    }

    private void takeSubscriberOf(CoverageView coverage, PostalAddress patientsHome) {
        var subscriber = coverage.subscriber();
        subscriberFirstName = subscriber.firstName();
        subscriberMiddleName = subscriber.middleName();
        subscriberLastName = subscriber.lastName();
        subscriberBirthDate = Typed.shown(subscriber.birthDate());
        subscriberSex = subscriber.sex();
        subscriberElsewhere = !subscriber.address().equals(patientsHome);
        subscriberAddress = AddressEntry.of(subscriber.address());
    }

    CoverageForm form() {
        return new CoverageForm(
                rank,
                payer == null ? null : new PayerId(payer),
                planName,
                groupNumber,
                Typed.capitals(memberId),
                relationship,
                relationship == Relationship.SELF ? null : subscriber(),
                Typed.date(effectiveFrom),
                Typed.date(effectiveTo));
    }

    /** Whether something stands there that is no date; left empty it would be none. */
    boolean hasUnreadableEnd() {
        return isUnreadable(effectiveTo);
    }

    boolean hasUnreadableSubscriberBirthDate() {
        return relationship != Relationship.SELF && isUnreadable(subscriberBirthDate);
    }

    private static boolean isUnreadable(String date) {
        return !date.isBlank() && Typed.date(date) == null;
    }

    private SubscriberForm subscriber() {
        return new SubscriberForm(
                subscriberFirstName,
                subscriberMiddleName,
                subscriberLastName,
                Typed.date(subscriberBirthDate),
                subscriberSex,
                subscriberElsewhere ? subscriberAddress.address() : null);
    }

    /** Whether the patient holds the coverage; then no subscriber is asked for. */
    public boolean isSelf() {
        return relationship == Relationship.SELF;
    }

    public Relationship[] getRelationships() {
        return Relationship.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public AddressEntry getSubscriberAddress() {
        return subscriberAddress;
    }

    public int getRank() {
        return rank;
    }

    public void setRank(int rank) {
        this.rank = rank;
    }

    public Long getPayer() {
        return payer;
    }

    public void setPayer(Long payer) {
        this.payer = payer;
    }

    public String getPlanName() {
        return planName;
    }

    public void setPlanName(String planName) {
        this.planName = planName;
    }

    public String getGroupNumber() {
        return groupNumber;
    }

    public void setGroupNumber(String groupNumber) {
        this.groupNumber = groupNumber;
    }

    public String getMemberId() {
        return memberId;
    }

    public void setMemberId(String memberId) {
        this.memberId = memberId;
    }

    public Relationship getRelationship() {
        return relationship;
    }

    public void setRelationship(Relationship relationship) {
        this.relationship = relationship;
    }

    public String getSubscriberFirstName() {
        return subscriberFirstName;
    }

    public void setSubscriberFirstName(String subscriberFirstName) {
        this.subscriberFirstName = subscriberFirstName;
    }

    public String getSubscriberMiddleName() {
        return subscriberMiddleName;
    }

    public void setSubscriberMiddleName(String subscriberMiddleName) {
        this.subscriberMiddleName = subscriberMiddleName;
    }

    public String getSubscriberLastName() {
        return subscriberLastName;
    }

    public void setSubscriberLastName(String subscriberLastName) {
        this.subscriberLastName = subscriberLastName;
    }

    public String getSubscriberBirthDate() {
        return subscriberBirthDate;
    }

    public void setSubscriberBirthDate(String subscriberBirthDate) {
        this.subscriberBirthDate = subscriberBirthDate;
    }

    public Sex getSubscriberSex() {
        return subscriberSex;
    }

    public void setSubscriberSex(Sex subscriberSex) {
        this.subscriberSex = subscriberSex;
    }

    public boolean isSubscriberElsewhere() {
        return subscriberElsewhere;
    }

    public void setSubscriberElsewhere(boolean subscriberElsewhere) {
        this.subscriberElsewhere = subscriberElsewhere;
    }

    public String getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(String effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getEffectiveTo() {
        return effectiveTo;
    }

    public void setEffectiveTo(String effectiveTo) {
        this.effectiveTo = effectiveTo;
    }
}
