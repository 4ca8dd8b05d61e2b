package org.claimwright.edi;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.edi.validation.Validation;

/** Reads 835 files to records, sums what they pay, and validates them; says what a claim costs in processor time. */
public final class LargeFile {
    private static final int WARM = 4;

    private long claims;
    private long findings;
    private BigDecimal paid = BigDecimal.ZERO;

    private LargeFile() {}

    /** @param files a small one, which is read several times so that both are read by compiled code, and a large one */
    public static void main(String[] files) throws IOException {
        double small = 0;
        for (int i = 0; i < WARM; i++) {
            small = report(Path.of(files[0]));
        }
        double large = report(Path.of(files[1]));
        System.out.printf("a claim of the large file costs %.2f times one of the small file%n", large / small);
    }

    /** Microseconds of processor time for each claim. */
    private static double report(Path file) throws IOException {
        LargeFile run = new LargeFile();
        long start = cpu();
        try (InputStream in = Files.newInputStream(file)) {
            run.sum(X12Reader.of(in));
        }
        try (InputStream in = Files.newInputStream(file)) {
            Validation.USUAL.run(X12Reader.of(in), finding -> run.findings++);
        }
        double micros = (cpu() - start) / 1e3 / run.claims;
        System.out.printf(
                "%,d bytes in a heap of %d MB: %,d claims pay %s, %d findings, %.1f microseconds a claim%n",
                Files.size(file),
                Runtime.getRuntime().maxMemory() >> 20,
                run.claims,
                run.paid.toPlainString(),
                run.findings,
                micros);
        return micros;
    }

    private void sum(X12Reader reader) {
        List<Segment> set = new ArrayList<>();
        while (reader.hasNext()) {
            Segment segment = reader.next();
            if (segment.is("ST")) {
                set.clear();
            }
            set.add(segment);
            if (segment.is("SE")) {
                RemittanceAdvice.read(new TransactionSet("005010X221A1", set, List.of()))
                        .value()
                        .claims()
                        .forEach(this::add);
            }
        }
    }

    private void add(ClaimPayment claim) {
        claims++;
        paid = paid.add(claim.paid());
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
