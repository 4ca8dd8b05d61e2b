package org.claimwright.demobooks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What the records system of a practice says about a patient in HL7 version 2: a registration without a member number, and a visit whose
 * diagnosis is coded in SNOMED CT. Both wait for a person, since nothing is made up.
 *
 * @param facility what the system calls the practice (MSH-6)
 * @param location where the visit was (PV1-3)
 * @param npi of who saw the patient
 */
record ClinicMessages(String facility, String location, String npi, LocalDateTime at) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    byte[] registration() {
        return message(
                header("ADT^A04^ADT_A01", "1"),
                "EVN|A04|" + TIME.format(at),
                person() + "|||88 Willow Road^^Evanston^IL^60201||^PRN^PH^^^555^5550166",
                visit(),
                "IN1|1|CHOICE|" + DemoPayers.COMMERCIAL + "|Great Basin Mutual||||||||20260101|||||SEL");
    }

    byte[] visitOf(LocalDate day) {
        return message(
                header("DFT^P03^DFT_P03", "2"),
                "EVN|P03|" + TIME.format(at),
                person(),
                visit(),
                "FT1|1|CHG-1||" + DateTimeFormatter.BASIC_ISO_DATE.format(day)
                        + "||CG|99213^^C4|||1|||||||||38341003^^SCT|" + npi + "|||||99213^^C4",
                "DG1|1||38341003^^SCT|||F");
    }

    private String header(String kind, String number) {
        return "MSH|^~\\&|CHART|CLINIC|BILLING|" + facility + "|" + TIME.format(at) + "||" + kind + "|" + facility
                + number + "|P|2.5.1";
    }

    private static String person() {
        return "PID|1||7741^^^CLINIC^MR||Rowan^Elise||19790312|F";
    }

    private String visit() {
        return "PV1|1|O|" + location + "||||" + npi + "||||||||||||V7741";
    }

    private static byte[] message(String... segments) {
        return (String.join("\r", segments) + "\r").getBytes(StandardCharsets.UTF_8);
    }
}
