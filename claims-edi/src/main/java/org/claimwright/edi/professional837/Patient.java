package org.claimwright.edi.professional837;

import java.util.List;
import java.util.function.UnaryOperator;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;

/** A patient who is not the subscriber and has no member id of their own (2000C, 2010CA), with the claims for them. */
public record Patient(
        PatientInformation information, Party party, List<Claim> claims, List<Segment> kept, Origin origin) {
    static final String LOOP = "2000C";

    public Patient {
        claims = List.copyOf(claims);
        kept = List.copyOf(kept);
    }

    public static Patient of(PatientInformation information, Party party, List<Claim> claims) {
        return new Patient(information, party, claims, List.of(), Origin.NONE);
    }

    Patient withClaims(UnaryOperator<Claim> change) {
        return new Patient(information, party, claims.stream().map(change).toList(), kept, origin);
    }

    static Patient read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        reader.take("HL");
        return new Patient(
                reader.takeOne("PAT", PatientInformation::read, PatientInformation::write)
                        .orElse(PatientInformation.NONE),
                Party.read(loop, "2010CA", findings),
                reader.within(Claim::read, Claim.LOOP),
                reader.rest(),
                reader.origin());
    }
}
