package org.claimwright.patientbilling.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** An address as a pattern that a phone reads. */
final class QrCode {
    private QrCode() {}

    static boolean[][] of(String address) {
        try {
            var bits =
                    new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, 0));
            var modules = new boolean[bits.getHeight()][bits.getWidth()];
            for (int row = 0; row < bits.getHeight(); row++) {
                for (int column = 0; column < bits.getWidth(); column++) {
                    modules[row][column] = bits.get(column, row);
                }
            }
            return modules;
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds " + address, e);
        }
    }
}
