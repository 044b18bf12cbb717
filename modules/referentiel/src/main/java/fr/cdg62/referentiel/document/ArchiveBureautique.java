package fr.cdg62.referentiel.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks inside office documents, which are archives: detection by the first bytes would take any archive renamed
 * {@code .docx}. The reading stops at limits no honest document reaches, so that a decompression bomb is refused early.
 */
final class ArchiveBureautique {
    private static final Logger LOG = Logger.getLogger(ArchiveBureautique.class.getName());
    private static final int MIME_MAX = 200;
    private static final int ENTREES_MAX = 5_000;
    private static final long OCTETS_MAX = 200L * 1024 * 1024;

    private ArchiveBureautique() {}

    /** True for the types that are not archives, and for the archives that hold what their type requires. */
    static boolean conforme(TypeAccepte type, byte[] contenu) {
        return switch (type) {
            case DOCX -> contient(contenu, "[content_types].xml", "word/document.xml");
            case XLSX -> contient(contenu, "[content_types].xml", "xl/workbook.xml");
            case ODT, ODS ->
                contient(contenu, "mimetype", "content.xml")
                        && mimeEnTete(contenu).equals(type.mime());
            default -> true;
        };
    }

    private static boolean contient(byte[] contenu, String... attendues) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(contenu))) {
            Set<String> entrees = entrees(zip);
            return entrees.containsAll(Set.of(attendues)) && entrees.stream().noneMatch(ArchiveBureautique::macro);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "Archive bureautique illisible", e);
            return false;
        }
    }

    /** An OpenDocument file says its type in its first entry; its name must not contradict it. */
    private static String mimeEnTete(byte[] contenu) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(contenu))) {
            ZipEntry premiere = zip.getNextEntry();
            boolean mimetype = premiere != null && premiere.getName().equals("mimetype");
            return mimetype ? new String(zip.readNBytes(MIME_MAX), StandardCharsets.US_ASCII) : "";
        } catch (IOException e) {
            LOG.log(Level.FINE, "Archive bureautique illisible", e);
            return "";
        }
    }

    private static boolean macro(String entree) {
        return entree.endsWith("vbaproject.bin") || entree.startsWith("basic/");
    }

    private static Set<String> entrees(ZipInputStream zip) throws IOException {
        Set<String> noms = new HashSet<>();
        byte[] tampon = new byte[8192];
        long octets = 0;
        for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
            noms.add(entree.getName().toLowerCase(Locale.ROOT));
            for (int lus = zip.read(tampon); lus >= 0; lus = zip.read(tampon)) {
                octets += lus;
                if (octets > OCTETS_MAX || noms.size() > ENTREES_MAX) {
                    throw new IOException("Archive démesurée");
                }
            }
        }
        return noms;
    }
}
