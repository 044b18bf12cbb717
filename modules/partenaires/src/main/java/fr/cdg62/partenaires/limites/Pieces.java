package fr.cdg62.partenaires.limites;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes with the envelope of a {@code multipart/related} (RFC 2387), kept in a file: a document is never whole in
 * memory here.
 *
 * @param fichier the other parts as they were sent, from one delimiter to the last; the holder deletes it
 * @param identifiants those of the other parts
 * @param tete delimiter and header of the part that holds the envelope, written anew: the identifier and the media type
 *     under which the envelope was read, nothing that could have it read otherwise
 */
record Pieces(Path fichier, Set<String> identifiants, String tete) {
    private static final int PARTIES_MAXIMALES = 20;
    /** Transfer encodings that leave the bytes as they are; any other would be undone by the runtime alone. */
    private static final Set<String> TELS_QUELS = Set.of("", "7bit", "8bit", "binary");

    private static final Pattern IDENTIFIANT =
            Pattern.compile("^Content-ID:\\s*<?([^>\\r\\n]*)>?\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** One reading: the envelope to memory, the rest to the file. */
    static Message lire(InputStream entree, TypeContenu type, Limites limites) throws IOException {
        Path fichier = Files.createTempFile("message-", ".mtom");
        try {
            return new Lecture(type, limites, fichier).lire(entree);
        } catch (IOException | RuntimeException e) {
            Files.delete(fichier);
            throw e;
        }
    }

    /** The first part of a message of ours, which is its envelope. */
    static byte[] premiere(byte[] message, TypeContenu type) throws IOException {
        String limite = type.parametre("boundary").orElseThrow();
        Parties parties = new Parties(new ByteArrayInputStream(message), limite, message.length);
        if (parties.suivante().isEmpty()) {
            throw new IllegalStateException("Message sans partie");
        }
        ByteArrayOutputStream enveloppe = new ByteArrayOutputStream();
        parties.copier(enveloppe, message.length);
        return enveloppe.toByteArray();
    }

    /** FMT_PIECE_JOINTE unless each of these documents is one of the parts. */
    void exiger(Set<String> designes) {
        if (!identifiants.containsAll(designes)) {
            throw absente();
        }
    }

    static DemandeRefusee absente() {
        return new DemandeRefusee(
                CodeProbleme.FMT_PIECE_JOINTE, "Un document désigné dans le message n'y est pas joint.", "Include");
    }

    private static final class Lecture {
        private final TypeContenu type;
        private final Limites limites;
        private final Path fichier;
        private final String separateur;
        private final Set<String> identifiants = new HashSet<>();
        private final Set<String> vus = new HashSet<>();
        private byte[] enveloppe;
        private String tete;

        Lecture(TypeContenu type, Limites limites, Path fichier) {
            this.type = type;
            this.limites = limites;
            this.fichier = fichier;
            separateur = "--" + type.parametre("boundary").orElse("");
        }

        Message lire(InputStream entree) throws IOException {
            Parties parties = new Parties(entree, separateur.substring(2), limites.octetsMtom());
            try (OutputStream sortie = Files.newOutputStream(fichier)) {
                int rang = 0;
                for (Optional<String> entetes = parties.suivante(); entetes.isPresent(); entetes = parties.suivante()) {
                    if (++rang > PARTIES_MAXIMALES) {
                        throw illisible();
                    }
                    ranger(entetes.get(), parties, sortie);
                }
                ecrire(sortie, separateur + "--\r\n");
            }
            if (tete == null) {
                throw illisible();
            }
            return new Message(enveloppe, type.brut(), new Pieces(fichier, identifiants, tete));
        }

        private void ranger(String entetes, Parties parties, OutputStream sortie) throws IOException {
            String identifiant = identifiant(entetes);
            exigerUnique(identifiant);
            if (tete == null && estRacine(identifiant)) {
                lireRacine(entetes, parties);
                return;
            }
            identifiants.add(identifiant);
            ecrire(sortie, separateur + "\r\n" + entetes + "\r\n");
            parties.copier(sortie, limites.document());
            ecrire(sortie, "\r\n");
        }

        private void lireRacine(String entetes, Parties parties) throws IOException {
            if (!TELS_QUELS.contains(
                    valeur(entetes, "Content-Transfer-Encoding").toLowerCase(Locale.ROOT))) {
                throw new DemandeRefusee(
                        CodeProbleme.FMT_ENCODAGE,
                        "L'enveloppe d'un message en plusieurs parties s'envoie sans encodage de transfert.",
                        "Content-Transfer-Encoding");
            }
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            parties.copier(octets, limites.octets());
            Message racine = Message.enUtf8(octets.toByteArray(), new TypeContenu(valeur(entetes, "Content-Type")));
            enveloppe = racine.enveloppe();
            tete = separateur + "\r\n" + ligne("Content-Type: %s", racine.type())
                    + ligne("Content-ID: <%s>", identifiant(entetes)) + "\r\n";
        }

        private static String ligne(String forme, String valeur) {
            return valeur.isEmpty() ? "" : forme.formatted(valeur) + "\r\n";
        }

        /** Of the first header line of this name, unfolded; empty when there is none. */
        private static String valeur(String entetes, String nom) {
            Matcher ligne = Pattern.compile(
                            "^" + nom + ":(.*(?:\\R[ \\t].*)*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE)
                    .matcher(entetes);
            return ligne.find() ? ligne.group(1).replaceAll("\\R", "").strip() : "";
        }

        /** Two parts under one name would be read differently by who takes the first and who takes the last. */
        private void exigerUnique(String identifiant) {
            if (!vus.add(identifiant) && !identifiant.isEmpty()) {
                throw new DemandeRefusee(
                        CodeProbleme.FMT_PIECE_JOINTE,
                        "Deux parties du message portent le même identifiant.",
                        "Content-ID");
            }
        }

        /** The part named by {@code start}, else the first. */
        private boolean estRacine(String identifiant) {
            String depart = type.parametre("start").orElse("").replaceAll("^<|>$", "");
            return depart.isEmpty() || depart.equals(identifiant);
        }

        private static String identifiant(String entetes) {
            Matcher identifiant = IDENTIFIANT.matcher(entetes);
            return identifiant.find() ? identifiant.group(1) : "";
        }

        private static void ecrire(OutputStream sortie, String texte) throws IOException {
            sortie.write(texte.getBytes(StandardCharsets.ISO_8859_1));
        }

        private static DemandeRefusee illisible() {
            return new DemandeRefusee(CodeProbleme.FMT_PIECE_JOINTE, "Le message en plusieurs parties est illisible.");
        }
    }
}
