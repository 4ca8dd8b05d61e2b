package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamWriter;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.claimwright.edi.professional837.ClaimBatch;
import org.claimwright.edi.validation.Validation;
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
    private static final int ROUNDS = Integer.getInteger("claimwright.rounds", 30);

    @TempDir
    private static Path folder;

    private static Path remittances;
    private static Path claims;

    /** Work that comes to a sum, which is printed and compared. */
    private interface Work {
        BigDecimal run(InputStream in) throws Exception;
    }

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

    private record Contender(String name, Work work) {}

    /** Round by round, each contender once, so that what else the machine does is borne by all; says what each came to. */
    private static List<BigDecimal> measured(Path file, Contender... contenders) throws Exception {
        BigDecimal[] sums = new BigDecimal[contenders.length];
        double[] best = new double[contenders.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < contenders.length; i++) {
                long start = cpu();
                try (InputStream in = Files.newInputStream(file)) {
                    sums[i] = contenders[i].work().run(in);
                }
                best[i] = Math.max(best[i], Files.size(file) / 1e6 / ((cpu() - start) / 1e9));
            }
        }
        for (int i = 0; i < contenders.length; i++) {
            System.out.printf(
                    "%-44s %8.1f MB per CPU second, %5.2f of the first, sum %s%n",
                    contenders[i].name(), best[i], best[i] / best[0], sums[i].toPlainString());
        }
        return List.of(sums);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    @Test
    void reading() throws Exception {
        System.out.println(ROUNDS + " rounds, best of each, collected by " + collectors());
        for (Path file : List.of(remittances, claims)) {
            String kind = file.getFileName().toString();
            List<BigDecimal> sums = measured(
                    file,
                    new Contender(kind + " one String per element", BenchmarkTest::elements),
                    new Contender(kind + " StAEDI raw", BenchmarkTest::staedi),
                    new Contender(kind + " our reader", BenchmarkTest::segments),
                    new Contender(kind + " typed records", in -> typed(in, kind)),
                    new Contender(kind + " validated by types 1 to 5", BenchmarkTest::validated));
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

    /** What a String for every element costs, and every amount of a CLP or CLM made a decimal. */
    private static BigDecimal elements(InputStream in) throws IOException {
        byte[] content = in.readAllBytes();
        String text = new String(content, StandardCharsets.ISO_8859_1);
        BigDecimal sum = BigDecimal.ZERO;
        int start = 0;
        int element = 0;
        String id = "";
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '*' || character == '~' || character == ':') {
                String value = text.substring(start, i);
                if (element == 0) {
                    id = value;
                }
                boolean amount = element == 4 && id.equals("CLP") || element == 2 && id.equals("CLM");
                sum = amount ? sum.add(new BigDecimal(value)) : sum;
                element = character == '~' ? 0 : element + 1;
                start = i + (character == '~' ? 2 : 1);
            }
        }
        return sum;
    }

    private static BigDecimal staedi(InputStream in) throws Exception {
        BigDecimal sum = BigDecimal.ZERO;
        try (EDIStreamReader reader = EDIInputFactory.newFactory().createEDIStreamReader(new BufferedInputStream(in))) {
            String id = "";
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case START_SEGMENT -> id = reader.getText();
                    case ELEMENT_DATA -> {
                        int place = reader.getLocation().getElementPosition();
                        boolean amount = place == 4 && id.equals("CLP") || place == 2 && id.equals("CLM");
                        sum = amount ? sum.add(new BigDecimal(reader.getText())) : sum;
                    }
                    default -> {
                        // Only amounts are looked at.
                    }
                }
            }
        }
        return sum;
    }

    private static BigDecimal segments(InputStream in) {
        BigDecimal sum = BigDecimal.ZERO;
        X12Reader reader = X12Reader.of(in);
        while (reader.hasNext()) {
            Segment segment = reader.next();
            if (segment.is("CLP")) {
                sum = sum.add(new BigDecimal(segment.element(4)));
            } else if (segment.is("CLM")) {
                sum = sum.add(new BigDecimal(segment.element(2)));
            }
        }
        return sum;
    }

    /** The sum of every amount and number, in days since 1970 of every date: what is typed must have been read to get it. */
    private static BigDecimal typed(InputStream in, String kind) {
        TypedSum sum = new TypedSum();
        X12Reader reader = X12Reader.of(in);
        List<Segment> set = new ArrayList<>();
        while (reader.hasNext()) {
            Segment segment = reader.next();
            if (segment.is("ST")) {
                set.clear();
            }
            set.add(segment);
            if (segment.is("SE")) {
                sum.add(set, kind);
            }
        }
        return sum.total();
    }

    private static BigDecimal validated(InputStream in) {
        long[] findings = new long[1];
        Validation.USUAL.run(X12Reader.of(in), finding -> findings[0]++);
        return BigDecimal.valueOf(findings[0]);
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
    void writing() throws Exception {
        // It would log a line for each interchange.
        Logger.getLogger("io.xlate").setLevel(Level.OFF);
        TransactionSet set = X12File.read(Files.newInputStream(claims)).sets().get(0);
        List<String[]> body = set.body().stream().map(BenchmarkTest::texts).toList();
        ClaimBatch read = ClaimBatch.read(set).value();
        ClaimBatch composed = (ClaimBatch) Composed.of(read);
        assertEquals(set.body(), composed.segments());
        List<BigDecimal> lengths = measured(
                claims,
                new Contender("837 a bare StringBuilder", in -> builder(body)),
                new Contender("837 StAEDI writer", in -> staediWriter(set.body())),
                new Contender("837 our writer of segments", in -> ours(out -> out.addAll(set.body()))),
                new Contender("837 composed records", in -> ours(composed)),
                new Contender("837 records as read", in -> ours(read)));
        assertEquals(lengths.get(0), lengths.get(3));
    }

    /** The identifier and the elements as they are written. */
    private static String[] texts(Segment segment) {
        return segment.text(Separators.USUAL).split("\\*", -1);
    }

    private static BigDecimal builder(List<String[]> body) {
        long written = 0;
        StringBuilder text = new StringBuilder();
        while (written < MEGABYTES * 1_000_000L) {
            text.setLength(0);
            for (String[] segment : body) {
                text.append(segment[0]);
                for (int i = 1; i < segment.length; i++) {
                    text.append('*').append(segment[i]);
                }
                text.append("~\n");
            }
            written += text.length();
        }
        return BigDecimal.valueOf(text.length());
    }

    /** One writer for all sets, as for those of one interchange. */
    private static BigDecimal ours(SetBody body) {
        long written = 0;
        StringBuilder text = new StringBuilder();
        SegmentWriter writer = new SegmentWriter(text, Separators.USUAL);
        while (written < MEGABYTES * 1_000_000L) {
            text.setLength(0);
            writer.writeAll(body);
            written += text.length();
        }
        return BigDecimal.valueOf(text.length());
    }

    private static BigDecimal staediWriter(List<Segment> body) throws Exception {
        long written = 0;
        int length = 0;
        while (written < MEGABYTES * 1_000_000L) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (EDIStreamWriter writer = EDIOutputFactory.newFactory().createEDIStreamWriter(out)) {
                writer.startInterchange();
                header(writer);
                for (Segment segment : body) {
                    writer.writeStartSegment(segment.id());
                    for (int i = 1; i <= segment.size(); i++) {
                        element(writer, segment, i);
                    }
                    writer.writeEndSegment();
                }
                writer.writeStartSegment("IEA")
                        .writeElement("1")
                        .writeElement("000000101")
                        .writeEndSegment();
                writer.endInterchange();
            }
            length = out.size();
            written += length;
        }
        return BigDecimal.valueOf(length);
    }

    private static void header(EDIStreamWriter writer) throws Exception {
        writer.writeStartSegment("ISA");
        for (String value : List.of(
                "00",
                "          ",
                "00",
                "          ",
                "ZZ",
                "SUBMIT01       ",
                "ZZ",
                "CLRHOUSE       ",
                "261121",
                "0930",
                "^",
                "00501",
                "000000101",
                "0",
                "T",
                ":")) {
            writer.writeElement(value);
        }
        writer.writeEndSegment();
    }

    private static void element(EDIStreamWriter writer, Segment segment, int element) throws Exception {
        List<String> components = segment.components(element);
        if (components.size() == 1) {
            writer.writeElement(components.get(0));
            return;
        }
        writer.writeStartElement();
        for (String component : components) {
            writer.writeComponent(component);
        }
        writer.endElement();
    }
}
