package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What reading, validating and writing cost in processor time, garbage collection included, beside rivals and a bound, in one run:
 * {@code mvn -o -pl claims-edi test -Dtest=BenchmarkTest -Dclaimwright.benchmark=true}. The lines are printed; nothing here is asserted
 * but that what was read is what was written.
 */
@EnabledIfSystemProperty(named = "claimwright.benchmark", matches = "true")
class BenchmarkTest {
    private static final int MEGABYTES = Integer.getInteger("claimwright.megabytes", 20);
    private static final int ROUNDS = Integer.getInteger("claimwright.rounds", 60);

    @TempDir
    private static Path folder;

    private static Path remittances;
    private static Path claims;

    @BeforeAll
    static void write() throws IOException {
        remittances = folder.resolve("835.x12");
        claims = folder.resolve("837.x12");
        repeat(remittances, MEGABYTES, "HP", "005010X221A1", BenchmarkTest::remittance);
        repeat(claims, MEGABYTES, "HC", "005010X222A1", BenchmarkTest::claim);
    }

    private interface SetText {
        String of(int number);
    }

    private static void repeat(Path file, int megabytes, String kind, String guide, SetText set) throws IOException {
        long wanted = megabytes * 1_000_000L;
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
            long written = put(
                    out,
                    "ISA*00*          *00*          *ZZ*SUBMIT01       *ZZ*CLRHOUSE       *261121*0930*^*00501*000000101*0*T*:~\n"
                            + "GS*" + kind + "*SUBMIT01*CLRHOUSE*20261121*0930*101*X*" + guide + "~\n");
            int sets = 0;
            while (written < wanted) {
                sets++;
                written += put(out, set.of(sets));
            }
            put(out, "GE*" + sets + "*101~\nIEA*1*000000101~\n");
        }
    }

    private static long put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        return text.length();
    }

    private static String set(int number, String header, String body) {
        return "ST*" + header + "~\n" + body + "SE*" + (body.lines().count() + 2) + "*" + String.format("%06d", number)
                + "~\n";
    }

    private static String remittance(int number) {
        StringBuilder body = new StringBuilder(
                """
                BPR*I*14000*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*20261112~
                TRN*1*EFT45*1512345678~
                DTM*405*20261111~
                N1*PR*FIRST PLAN~
                N3*1 PAYER PLAZA~
                N4*CHICAGO*IL*606010001~
                PER*BL*EDI SUPPORT*TE*5550200200~
                N1*PE*LAKESIDE CLINIC*XX*1999999984~
                REF*TJ*990000001~
                LX*1~
                """);
        for (int i = 0; i < 100; i++) {
            body.append("CLP*PCN")
                    .append(number)
                    .append('-')
                    .append(i)
                    .append(
                            """
                    *1*200*140*30*12*ICN1*11*1~
                    NM1*QC*1*DOE*JANE****MI*ABC123456789~
                    NM1*82*1*SMITH*ALAN****XX*1234567893~
                    DTM*232*20261102~
                    SVC*HC:99213:25*150*110**1~
                    DTM*472*20261102~
                    CAS*PR*1*30~
                    CAS*CO*45*10~
                    REF*6R*L1~
                    AMT*B6*140~
                    SVC*HC:96372*50*30**1~
                    DTM*472*20261102~
                    CAS*CO*45*20~
                    """);
        }
        return set(number, "835*" + String.format("%06d", number), body.toString());
    }

    private static String claim(int number) {
        StringBuilder body = new StringBuilder(
                """
                BHT*0019*00*B1*20261121*0930*CH~
                NM1*41*2*ACME BILLING*****46*SUBMIT01~
                PER*IC*EDI DESK*TE*5550100100~
                NM1*40*2*CLEARHOUSE*****46*CLRHOUSE~
                HL*1**20*1~
                PRV*BI*PXC*207Q00000X~
                NM1*85*2*LAKESIDE CLINIC*****XX*1999999984~
                N3*100 MAIN ST~
                N4*SPRINGFIELD*IL*627010001~
                REF*EI*990000001~
                """);
        for (int i = 0; i < 100; i++) {
            body.append("HL*")
                    .append(i + 2)
                    .append(
                            """
                    *1*22*0~
                    SBR*P*18*GRP100******CI~
                    NM1*IL*1*DOE*JANE****MI*ABC123456789~
                    N3*12 ELM ST~
                    N4*SPRINGFIELD*IL*627020012~
                    DMG*D8*19850214*F~
                    NM1*PR*2*FIRST PLAN*****PI*99901~
                    CLM*PCN1*200***11:B:1*Y*A*Y*Y~
                    HI*ABK:J0190*ABF:E119~
                    NM1*82*1*SMITH*ALAN****XX*1234567893~
                    LX*1~
                    SV1*HC:99213:25*150*UN*1***1:2~
                    DTP*472*D8*20261102~
                    REF*6R*L1~
                    LX*2~
                    SV1*HC:96372*50*UN*1***1~
                    DTP*472*D8*20261102~
                    REF*6R*L2~
                    """);
        }
        String header = "837*" + String.format("%06d", number) + "*005010X222A1";
        return set(number, header, body.toString());
    }

    /**
     * Each contender in a JVM of its own, and round by round each once, so that what else the machine does is borne by all; says what each
     * came to.
     */
    private static List<BigDecimal> measured(Path file, List<Contender> contenders) throws IOException {
        List<Contest> contests = contenders.stream()
                .map(contender -> Contest.of(contender, file))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (Contest contest : contests) {
                contest.round();
            }
        }
        long bytes = Files.size(file);
        double first = contests.get(0).megabytesPerSecond(bytes);
        for (int i = 0; i < contests.size(); i++) {
            double speed = contests.get(i).megabytesPerSecond(bytes);
            System.out.printf(
                    "%-40s %8.1f MB per CPU second, %5.2f of the first, sum %s%n",
                    Contender.name(file) + " " + contenders.get(i).title(),
                    speed,
                    speed / first,
                    contests.get(i).sum().toPlainString());
        }
        contests.forEach(Contest::close);
        return contests.stream().map(Contest::sum).toList();
    }

    @Test
    void reading() throws IOException {
        System.out.println(ROUNDS + " rounds, best of each, collected by " + collectors());
        for (Path file : List.of(remittances, claims)) {
            List<BigDecimal> sums = measured(file, Contender.READING);
            assertEquals(0, sums.get(0).compareTo(sums.get(2)));
            assertEquals(0, sums.get(1).compareTo(sums.get(2)));
            assertEquals(0, TypedSum.plainly(file).compareTo(sums.get(3)));
            assertEquals(BigDecimal.ZERO, sums.get(4));
        }
    }

    private static List<String> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .toList();
    }

    /** In a process of its own with 64 MB of heap; the files go with the folder. */
    @Test
    @EnabledIfSystemProperty(named = "claimwright.gigabyte", matches = "true")
    void a_gigabyte_in_64_megabytes() throws Exception {
        Path small = folder.resolve("small.x12");
        Path large = folder.resolve("large.x12");
        repeat(small, 10, "HP", "005010X221A1", BenchmarkTest::remittance);
        repeat(large, 1_000, "HP", "005010X221A1", BenchmarkTest::remittance);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        String.join(File.pathSeparator, "target/classes", "target/test-classes"),
                        LargeFile.class.getName(),
                        small.toString(),
                        large.toString())
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor());
    }

    @Test
    void writing() throws IOException {
        List<BigDecimal> lengths = measured(claims, Contender.WRITING);
        for (int ours = 2; ours < lengths.size(); ours++) {
            assertEquals(lengths.get(0), lengths.get(ours));
        }
    }
}
