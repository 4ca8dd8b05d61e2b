package org.claimwright.edi.remittance835;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Guide;
import org.claimwright.edi.RoundTrips;
import org.claimwright.edi.SharedFiles;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.edi.part.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RemittanceSamplesTest {
    private static Stream<DynamicTest> each(List<Path> files, java.util.function.Consumer<Path> test) {
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> test.accept(file)));
    }

    private static List<Path> good() {
        List<Path> files = new ArrayList<>(SharedFiles.samples("835", "gold", "good"));
        files.addAll(SharedFiles.examples("R"));
        return files;
    }

    @TestFactory
    Stream<DynamicTest> good_files_have_no_errors_and_balance() {
        return each(good(), file -> {
            for (TransactionSet set : SharedFiles.read(file).sets()) {
                Reading<RemittanceAdvice> reading = RemittanceAdvice.read(set);
                assertEquals(
                        List.of(),
                        reading.findings().stream()
                                .filter(Finding::isError)
                                .map(Finding::text)
                                .toList());
                assertTrue(Balance.of(set).holds());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> good_files_are_written_back_segment_by_segment() {
        return each(good(), file -> {
            for (TransactionSet set : SharedFiles.read(file).sets()) {
                RemittanceAdvice advice = RemittanceAdvice.read(set).value();
                RoundTrips.check(Guide.REMITTANCE, set, file.toString());
                assertEquals(count(set, "CLP"), advice.claims().count());
                assertEquals(
                        count(set, "SVC"),
                        advice.claims()
                                .mapToLong(claim -> claim.services().size())
                                .sum());
            }
        });
    }

    private static long count(TransactionSet set, String id) {
        return set.body().stream().filter(segment -> segment.is(id)).count();
    }

    @TestFactory
    Stream<DynamicTest> bad_files_have_errors() {
        return each(SharedFiles.samples("835", "bad"), file -> {
            X12File read = SharedFiles.read(file);
            List<Finding> findings = new ArrayList<>(read.findings());
            read.sets()
                    .forEach(set -> findings.addAll(RemittanceAdvice.read(set).findings()));
            assertTrue(findings.stream().anyMatch(Finding::isError));
        });
    }

    @Test
    void a_file_whose_only_fault_is_a_repeated_number_balances_in_every_set() {
        Path file = SharedFiles.samples("835", "bad").stream()
                .filter(path -> path.getFileName().toString().startsWith("345_"))
                .findFirst()
                .orElseThrow();
        List<TransactionSet> sets = SharedFiles.read(file).sets();

        assertEquals(156, sets.size());
        for (TransactionSet set : sets) {
            assertEquals(List.of(), RemittanceAdvice.read(set).findings());
            assertEquals(List.of(), Balance.of(set).failures());
        }
    }

    @TestFactory
    Stream<DynamicTest> one_cent_off_anywhere_is_found() {
        return each(SharedFiles.examples("R"), file -> {
            TransactionSet set = SharedFiles.read(file).sets().get(0);
            for (ClaimPayment claim :
                    RemittanceAdvice.read(set).value().claims().toList()) {
                String paid = claim.paid().add(new BigDecimal("0.01")).toPlainString();
                assertTrue(Balance.of(Sets.replaced(set, claim.origin().position(), 4, paid)).failures().stream()
                        .anyMatch(failure -> failure.kind() == Equation.Kind.CLAIM));
            }
        });
    }
}
