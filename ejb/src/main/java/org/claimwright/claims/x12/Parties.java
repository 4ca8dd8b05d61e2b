package org.claimwright.claims.x12;

import java.util.Map;
import org.claimwright.claims.model.BillingProvider;
import org.claimwright.claims.model.CoverageOnClaim;
import org.claimwright.claims.model.Facility;
import org.claimwright.claims.model.PayerOnClaim;
import org.claimwright.claims.model.PlainText;
import org.claimwright.claims.model.ProviderOnClaim;
import org.claimwright.edi.part.Address;
import org.claimwright.edi.part.Contact;
import org.claimwright.edi.part.Demographics;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.Name;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.Reference;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.registration.Sex;

/** People, places and payers as NM1 loops, in plain capitals, cut to the length an element has (005010X222A1). */
final class Parties {
    private static final int LAST_NAME = 60;
    private static final int FIRST_NAME = 35;
    private static final int MIDDLE_NAME = 25;
    private static final int SUFFIX = 10;
    private static final int STREET = 55;
    private static final int CITY = 30;
    private static final Map<Sex, String> SEXES = Map.of(Sex.FEMALE, "F", Sex.MALE, "M", Sex.UNKNOWN, "U");

    private Parties() {}

    static Party billing(BillingProvider provider) {
        var party = Party.of("85", billingName(provider), npi(provider.npi()))
                .withAddress(address(provider.address()))
                .withReferences(new Reference("EI", provider.taxId()));
        return party;
    }

    /** The pay-to address carries no name and no number of its own (2010AB). */
    static Party payTo(BillingProvider provider) {
        var kind = provider.organization() ? Name.Kind.ORGANIZATION : Name.Kind.PERSON;
        return provider.payTo() == null
                ? Party.NONE
                : Party.of("87", Name.unnamed(kind), Identifier.NONE).withAddress(address(provider.payTo()));
    }

    static Party submitter(BillingProvider provider, String identifier) {
        return Party.of("41", billingName(provider), new Identifier("46", identifier))
                .withContacts(
                        Contact.byTelephone("IC", cut(provider.contactName(), LAST_NAME), provider.contactPhone()));
    }

    static Party receiver(String name, String identifier) {
        return Party.of("40", Name.organization(cut(name, LAST_NAME)), new Identifier("46", identifier));
    }

    /** Where the subscriber is the patient, address, birth date and sex belong to it; else they stay away (2010BA). */
    static Party subscriber(org.claimwright.claims.model.Party who, CoverageOnClaim coverage, Known known) {
        var party = Party.of("IL", name(who), Identifier.memberId(PlainText.of(coverage.memberId())));
        return known == Known.AS_PATIENT ? described(party, who) : party;
    }

    /** How much is said of a subscriber. */
    enum Known {
        AS_PATIENT,
        BY_NAME_AND_NUMBER
    }

    static Party patient(org.claimwright.claims.model.Party who) {
        return described(Party.of("QC", name(who), Identifier.NONE), who);
    }

    static Party payer(PayerOnClaim payer) {
        return Party.of(
                "PR", Name.organization(cut(payer.name(), LAST_NAME)), Identifier.payerId(payer.electronicId()));
    }

    static Party provider(String role, ProviderOnClaim provider) {
        var name = Name.person(cut(provider.lastName(), LAST_NAME), cut(provider.firstName(), FIRST_NAME));
        var party = Party.of(role, name, npi(provider.npi()));
        return provider.taxonomy().isEmpty() ? party : party.withTaxonomy(provider.taxonomy());
    }

    static Party facility(Facility facility) {
        return Party.of("77", Name.organization(cut(facility.name(), LAST_NAME)), npi(facility.npi()))
                .withAddress(address(facility.address()));
    }

    private static Party described(Party party, org.claimwright.claims.model.Party who) {
        return party.withAddress(address(who.address()))
                .withDemographics(new Demographics(who.birthDate(), SEXES.getOrDefault(who.sex(), "U")));
    }

    private static Name billingName(BillingProvider provider) {
        if (provider.organization()) {
            return Name.organization(cut(provider.name(), LAST_NAME));
        }
        var words = PlainText.of(provider.name());
        var space = words.lastIndexOf(' ');
        return space < 0
                ? Name.person(words, "")
                : Name.person(cut(words.substring(space + 1), LAST_NAME), cut(words.substring(0, space), FIRST_NAME));
    }

    private static Name name(org.claimwright.claims.model.Party who) {
        return Name.person(
                cut(who.lastName(), LAST_NAME),
                cut(who.firstName(), FIRST_NAME),
                cut(who.middleName(), MIDDLE_NAME),
                cut(who.suffix(), SUFFIX));
    }

    private static Identifier npi(String npi) {
        return npi == null || npi.isEmpty() ? Identifier.NONE : Identifier.npi(npi);
    }

    private static Address address(PostalAddress address) {
        return address == null
                ? Address.NONE
                : new Address(
                        cut(address.line1(), STREET),
                        cut(address.line2(), STREET),
                        cut(address.city(), CITY),
                        address.state(),
                        address.zip());
    }

    private static String cut(String text, int length) {
        var plain = PlainText.of(text);
        return plain.length() <= length ? plain : plain.substring(0, length).strip();
    }
}
