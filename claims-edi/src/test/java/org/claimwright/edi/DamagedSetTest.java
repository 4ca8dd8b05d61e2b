package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.professional837.ClaimBatch;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.edi.validation.SoundFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What records cannot hold of a damaged set is not lost when it is written: unchanged it is as it stood, changed it is refused. */
class DamagedSetTest {
    private static TransactionSet set(String text) {
        return X12File.read(text).sets().get(0);
    }

    private static ClaimBatch renumbered(ClaimBatch batch) {
        Beginning old = batch.beginning();
        return new ClaimBatch(
                new Beginning(old.structure(), old.purpose(), "B2", old.date(), old.time(), old.type()),
                batch.submitter(),
                batch.receiver(),
                batch.billingProviders(),
                batch.kept(),
                batch.origin());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N3*100 MAIN ST~ | N3*100 MAIN ST*SUITE 5*REAR~",
                "CLM*PCN1*200*** | CLM*PCN1*2OO***",
                "SV1*HC:99213:25*150*UN*1***1:2~ | SV1*HC:99213:25*150*UN*1X***1:2~",
                "SVD*99901*80*HC:99213**1~ | SVD*99901*80*HC:99213*0300*1~",
                "CTP****1*UN~ | CTP*A***1*UN:2~",
                "HL*3*1*22*1~ | NM1*85*2*SECOND PROVIDER~HL*3*1*22*1~",
                "LIN**N4*00409733201~ | LIN**N4*00409733201~CTP****9*ML~LIN**N4*00409733202~",
                "SBR*P*18*GRP100******CI~ | SBR*P*18*GRP100**12*X****CI~",
            })
    void unchanged_it_is_written_as_it_stood_and_changed_it_is_refused(String sound, String damaged) {
        String text = SoundFiles.x12(SoundFiles.PROFESSIONAL);
        TransactionSet set = set(text.replaceFirst(
                java.util.regex.Pattern.quote(sound), java.util.regex.Matcher.quoteReplacement(damaged)));
        assertFalse(set.body().equals(set(text).body()));

        ClaimBatch batch = ClaimBatch.read(set).value();

        assertEquals(set.body(), batch.segments());
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> renumbered(batch).segments());
        assertTrue(
                refused.getMessage()
                        .startsWith("The set was read from a damaged file, and changed it cannot be written"),
                refused.getMessage());
    }

    @Test
    void the_refusal_names_what_would_be_lost() {
        String text =
                SoundFiles.x12(SoundFiles.PROFESSIONAL).replace("N3*100 MAIN ST~", "N3*100 MAIN ST*SUITE 5*REAR~");

        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> renumbered(ClaimBatch.read(set(text)).value()).segments());

        assertEquals(
                "The set was read from a damaged file, and changed it cannot be written without losing what no record"
                        + " holds: N3*100 MAIN ST*SUITE 5*REAR (segment 9); mend the file and read it again",
                refused.getMessage());
    }

    @Test
    void a_sound_set_is_changed_freely() {
        TransactionSet set = set(SoundFiles.x12(SoundFiles.PROFESSIONAL));

        List<Segment> changed = renumbered(ClaimBatch.read(set).value()).segments();

        assertEquals("B2", changed.get(0).element(3));
        assertEquals(set.body().subList(1, set.body().size()), changed.subList(1, changed.size()));
    }

    @Test
    void levels_that_were_numbered_wrong_are_numbered_anew_with_a_change() {
        TransactionSet set = set(SoundFiles.x12(SoundFiles.PROFESSIONAL).replace("HL*3*1*22*1~", "HL*7*1*22*1~"));
        ClaimBatch batch = ClaimBatch.read(set).value();

        assertEquals(set.body(), batch.segments());
        assertTrue(renumbered(batch).segments().contains(Segment.parse("HL*3*1*22*1")));
    }

    @Test
    void an_amount_that_is_none_is_not_written_as_zero() {
        TransactionSet set = set(SoundFiles.x12(SoundFiles.REMITTANCE).replace("BPR*I*145*", "BPR*I*14S*"));

        assertEquals(set.body(), RemittanceAdvice.read(set).value().segments());
    }
}
