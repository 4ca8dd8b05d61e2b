package org.claimwright.edi.professional837;

import java.util.List;
import java.util.function.UnaryOperator;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Lists;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;

/**
 * Who holds the coverage, and the payer the claims go to (2000B, 2010BA, 2010BB).
 *
 * @param information about the subscriber as a patient
 * @param claims those for the subscriber; those for dependents are their {@code patients}'
 */
public record Subscriber(
        Coverage coverage,
        PatientInformation information,
        Party party,
        Party payer,
        List<Claim> claims,
        List<Patient> patients,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2000B";

    public Subscriber {
        claims = Lists.copyOf(claims);
        patients = Lists.copyOf(patients);
        kept = Lists.copyOf(kept);
    }

    /** Who is the patient too. */
    public static Subscriber withClaims(Coverage coverage, Party party, Party payer, List<Claim> claims) {
        return new Subscriber(
                coverage, PatientInformation.NONE, party, payer, claims, List.of(), List.of(), Origin.NONE);
    }

    /** Whose dependents are the patients. */
    public static Subscriber withPatients(Coverage coverage, Party party, Party payer, List<Patient> patients) {
        return new Subscriber(
                coverage, PatientInformation.NONE, party, payer, List.of(), patients, List.of(), Origin.NONE);
    }

    Subscriber withClaims(UnaryOperator<Claim> change) {
        List<Claim> own = claims.stream().map(change).toList();
        List<Patient> changed =
                patients.stream().map(patient -> patient.withClaims(change)).toList();
        return new Subscriber(coverage, information, party, payer, own, changed, kept, origin);
    }

    static Subscriber read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        reader.take("HL");
        Coverage coverage = Coverage.read(reader.take("SBR"));
        PatientInformation information = reader.takeOne("PAT", PatientInformation::read, PatientInformation::write)
                .orElse(PatientInformation.NONE);
        Party party = Party.read(loop, "2010BA", findings);
        Party payer = Party.read(loop, "2010BB", findings);
        List<Claim> claims = reader.within(Claim::read, Claim.LOOP);
        List<Patient> patients = reader.within(Patient::read, Patient.LOOP);
        List<Segment> kept = reader.rest();
        Origin origin = reader.origin();
        return new Subscriber(coverage, information, party, payer, claims, patients, kept, origin);
    }
}
