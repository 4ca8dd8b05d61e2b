package org.claimwright.edi.remittance835;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Address;
import org.claimwright.edi.part.Contact;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Reference;

/**
 * The payer (1000A) or the payee (1000B).
 *
 * @param role PR or PE
 * @param identifier of the payee XX with its NPI, or FI with its tax number
 * @param delivery how the payee gets the remittance
 * @param references of the payee TJ with its tax number, when it is named by NPI
 */
public record PaymentParty(
        String role,
        String name,
        Identifier identifier,
        Address address,
        List<Reference> references,
        List<Contact> contacts,
        Optional<AdviceDelivery> delivery,
        List<Segment> kept,
        Origin origin) {
    static final String PAYER_LOOP = "1000A";
    static final String PAYEE_LOOP = "1000B";
    private static final PaymentParty NOBODY = of("", "", Identifier.NONE, Address.NONE, List.of(), List.of());

    public PaymentParty {
        references = List.copyOf(references);
        contacts = List.copyOf(contacts);
        kept = List.copyOf(kept);
    }

    public static PaymentParty payer(String name, Address address, List<Contact> contacts) {
        return of("PR", name, Identifier.NONE, address, List.of(), contacts);
    }

    public static PaymentParty payee(String name, Identifier identifier, List<Reference> references) {
        return of("PE", name, identifier, Address.NONE, references, List.of());
    }

    private static PaymentParty of(
            String role,
            String name,
            Identifier identifier,
            Address address,
            List<Reference> references,
            List<Contact> contacts) {
        return new PaymentParty(
                role, name, identifier, address, references, contacts, Optional.empty(), List.of(), Origin.NONE);
    }

    public Optional<String> reference(String qualifier) {
        return Reference.find(references, qualifier);
    }

    static PaymentParty read(Loop root, String loop, Findings findings) {
        return root.loop(loop).map(found -> read(found, findings)).orElse(NOBODY);
    }

    private static PaymentParty read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment n1 = reader.take("N1");
        return new PaymentParty(
                n1.element(1),
                n1.element(2),
                new Identifier(n1.element(3), n1.element(4)),
                Address.read(reader.take("N3"), reader.take("N4")),
                reader.references(),
                reader.contacts(),
                reader.takeOne("RDM", AdviceDelivery::read, AdviceDelivery::write),
                reader.rest(),
                reader.origin());
    }

    void write(String loop, Composition out) {
        LoopWriter writer = RemittanceGuide.writer(loop, out).add(this, PaymentParty::writeName);
        address.write(writer);
        writer.references(references)
                .contacts(contacts)
                .add(delivery, AdviceDelivery::write)
                .kept(kept)
                .end(origin);
    }

    private void writeName(Composition out) {
        out.segment("N1")
                .element(role)
                .element(name)
                .element(identifier.qualifier())
                .element(identifier.value());
    }
}
