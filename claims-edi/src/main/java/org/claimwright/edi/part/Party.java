package org.claimwright.edi.part;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.Loop;

/**
 * Whoever an NM1 loop names: role, name, identifier, and what else is known of them.
 *
 * @param role NM101: 85 billing provider, 82 rendering, 77 service facility, DN referring, IL insured, QC patient, PR payer …
 * @param relation to another party, where a question or an answer tells it
 * @param specialty of a provider
 * @param particulars of a person whose coverage or treatment is asked about
 */
public record Party(
        String role,
        Name name,
        Identifier identifier,
        EntityRelation relation,
        Specialty specialty,
        Address address,
        Demographics demographics,
        List<Reference> references,
        List<Contact> contacts,
        List<QualifiedDate> dates,
        List<QualifiedMoment> moments,
        Particulars particulars,
        List<Segment> kept,
        Origin origin) {
    /** Where nobody is named. */
    /** NM112 is not named here. */
    private static final int RESPONSE_CODE = 12;

    public static final Party NONE = of("", Name.unnamed(Name.Kind.UNSTATED), Identifier.NONE);

    public Party {
        references = Lists.copyOf(references);
        contacts = Lists.copyOf(contacts);
        dates = Lists.copyOf(dates);
        moments = Lists.copyOf(moments);
        kept = Lists.copyOf(kept);
    }

    public static Party of(String role, Name name, Identifier identifier) {
        return new Party(
                role,
                name,
                identifier,
                EntityRelation.NONE,
                Specialty.NONE,
                Address.NONE,
                Demographics.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Particulars.NONE,
                List.of(),
                Origin.NONE);
    }

    public boolean isPresent() {
        return !role.isEmpty();
    }

    /** The code of the provider's specialty, or empty. */
    public String taxonomy() {
        return specialty.code();
    }

    public Party withAddress(Address value) {
        return with(specialty, value, demographics, references, contacts, dates);
    }

    public Party withDemographics(Demographics value) {
        return with(specialty, address, value, references, contacts, dates);
    }

    /** In the part that the role implies: an attending provider attends, most others perform. */
    public Party withTaxonomy(String code) {
        return with(Specialty.taxonomy(role, code), address, demographics, references, contacts, dates);
    }

    public Party withReferences(Reference... values) {
        return with(specialty, address, demographics, List.of(values), contacts, dates);
    }

    public Party withContacts(Contact... values) {
        return with(specialty, address, demographics, references, List.of(values), dates);
    }

    public Party withDates(QualifiedDate... values) {
        return with(specialty, address, demographics, references, contacts, List.of(values));
    }

    private Party with(
            Specialty newSpecialty,
            Address newAddress,
            Demographics newDemographics,
            List<Reference> newReferences,
            List<Contact> newContacts,
            List<QualifiedDate> newDates) {
        return new Party(
                role,
                name,
                identifier,
                relation,
                newSpecialty,
                newAddress,
                newDemographics,
                newReferences,
                newContacts,
                newDates,
                moments,
                particulars,
                kept,
                origin);
    }

    public Optional<String> reference(String qualifier) {
        return Reference.find(references, qualifier);
    }

    public Optional<QualifiedDate> date(String qualifier) {
        return QualifiedDate.find(dates, qualifier);
    }

    /** The party of the first loop of that kind within another, or {@link #NONE}. */
    public static Party read(Loop outer, String loop, Findings findings) {
        Loop found = outer.loop(loop).orElse(null);
        return found == null ? NONE : read(found, findings);
    }

    public static Party read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment nm1 = reader.take("NM1");
        reader.expect(nm1, 2, 1);
        String role = nm1.element(1);
        Name name = nameOf(nm1);
        Identifier identifier = identifierOf(nm1);
        EntityRelation relation = EntityRelation.read(nm1);
        Specialty specialty = reader.takeWhole("PRV", Specialty::whole, Specialty.NONE);
        Address address = Address.read(reader.take("N3"), reader.take("N4"));
        Demographics demographics = reader.takeWhole("DMG", Demographics::whole, Demographics.NONE);
        List<Reference> references = reader.references();
        List<Contact> contacts = reader.contacts();
        List<QualifiedDate> dates = reader.dates();
        List<QualifiedMoment> moments = reader.moments();
        Particulars particulars = Particulars.read(reader);
        List<Segment> kept = reader.rest();
        Origin origin = reader.origin();
        return new Party(
                role,
                name,
                identifier,
                relation,
                specialty,
                address,
                demographics,
                references,
                contacts,
                dates,
                moments,
                particulars,
                kept,
                origin);
    }

    /** Who is named by a single NM1, as in the claims of an 835. */
    public static Optional<Party> readName(Segment nm1) {
        return Optional.of(ofName(nm1));
    }

    private static Party ofName(Segment nm1) {
        return of(nm1.element(1), nameOf(nm1), identifierOf(nm1));
    }

    /** All that an NM1 says; null where it says more than who it is. */
    static Party wholeName(Segment nm1) {
        boolean whole = nm1.size() <= 9 && Name.Kind.isOne(nm1, 2);
        return whole ? ofName(nm1) : null;
    }

    private static Identifier identifierOf(Segment nm1) {
        String qualifier = nm1.element(8);
        String value = nm1.element(9);
        return new Identifier(qualifier, value);
    }

    private static Name nameOf(Segment nm1) {
        Name.Kind kind = Name.Kind.of(nm1.element(2));
        String last = nm1.element(3);
        String first = nm1.element(4);
        String middle = nm1.element(5);
        String prefix = nm1.element(6);
        String suffix = nm1.element(7);
        return new Name(kind, last, first, middle, prefix, suffix);
    }

    /** In the loop that the role has within another; nothing where nobody is named. */
    public void writeWithin(Guide guide, String parent, Composition out) {
        if (isPresent()) {
            String loop = GuideTable.of(guide)
                    .loopWithin(parent, "NM1", role)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "No " + role + " within " + parent + " of " + guide.adoptedName()));
            write(guide, loop, out);
        }
    }

    /** Nothing where nobody is named. */
    public void write(Guide guide, String loop, Composition out) {
        if (isPresent()) {
            LoopWriter writer = LoopWriter.of(guide, loop, out)
                    .add(this, Party::writeName, origin, RESPONSE_CODE)
                    .add(specialty, Specialty::write);
            address.write(writer);
            writer.add(demographics, Demographics::write)
                    .references(references)
                    .contacts(contacts)
                    .dates(dates)
                    .moments(moments);
            particulars.write(writer);
            writer.kept(kept).end(origin);
        }
    }

    public void writeName(Composition out) {
        out.segment("NM1")
                .element(role)
                .element(name.kind().code())
                .element(name.last())
                .element(name.first())
                .element(name.middle())
                .element(name.prefix())
                .element(name.suffix())
                .element(identifier.qualifier())
                .element(identifier.value())
                .element(relation.code())
                .element(relation.role());
    }
}
