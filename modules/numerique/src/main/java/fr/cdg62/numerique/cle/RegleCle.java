package fr.cdg62.numerique.cle;

import fr.cdg62.numerique.api.cle.Certificat;
import fr.cdg62.numerique.api.cle.NouvelleCle;
import fr.cdg62.numerique.api.cle.Remise;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Delais;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a key, its handing over and its certificate must satisfy. */
final class RegleCle {
    private static final int NOM_MAX = 100;
    private static final int EMETTEUR_MAX = 200;
    private static final Pattern SERIE = Pattern.compile("[0-9A-Fa-f]{1,40}");
    private static final Pattern EMPREINTE = Pattern.compile("[0-9A-Fa-f]{64}");

    private RegleCle() {}

    static void demande(NouvelleCle nouvelle, LocalDate jour) {
        texte(nouvelle.porteur(), NOM_MAX, "porteur");
        texte(nouvelle.qualite(), NOM_MAX, "qualite");
        exiger(
                nouvelle.finMandat() == null || nouvelle.finMandat().isAfter(jour),
                "Le mandat du porteur est déjà fini.",
                "finMandat");
    }

    static void remise(Remise remise, LocalDate piecesControleesLe, LocalDate jour) {
        exiger(remise != null, "Indiquez la remise : jour, pièce d'identité présentée, par qui.", "remise");
        exiger(
                remise.piece() != null,
                "La clé se remet en face à face, sur présentation d'une pièce d'identité.",
                "remise.piece");
        texte(remise.remisePar(), NOM_MAX, "remise.remisePar");
        exiger(
                remise.date() != null
                        && !remise.date().isBefore(piecesControleesLe)
                        && !remise.date().isAfter(jour),
                "La remise a lieu du jour du contrôle des pièces à aujourd'hui.",
                "remise.date");
    }

    /** @param mois longest validity admitted */
    static void certificat(Certificat certificat, LocalDate jour, int mois) {
        exiger(
                certificat != null,
                "Indiquez le certificat : numéro de série, émetteur, empreinte, dates.",
                "certificat");
        exiger(
                certificat.serie() != null && SERIE.matcher(certificat.serie()).matches(),
                "Le numéro de série compte de 1 à 40 chiffres hexadécimaux.",
                "certificat.serie");
        texte(certificat.emetteur(), EMETTEUR_MAX, "certificat.emetteur");
        exiger(
                certificat.empreinte() != null
                        && EMPREINTE.matcher(certificat.empreinte()).matches(),
                "L'empreinte SHA-256 compte 64 chiffres hexadécimaux.",
                "certificat.empreinte");
        exiger(
                certificat.debut() != null && !certificat.debut().isAfter(jour),
                "Le certificat est valable aujourd'hui.",
                "certificat.debut");
        LocalDate limite = Delais.mois(certificat.debut(), mois);
        exiger(
                certificat.fin() != null
                        && certificat.fin().isAfter(jour)
                        && !certificat.fin().isAfter(limite),
                "La validité finit après aujourd'hui et le %s au plus tard (%d mois)."
                        .formatted(DateFrancaise.courte(limite), mois),
                "certificat.fin");
    }

    static void texte(String valeur, int maximum, String champ) {
        exiger(
                valeur != null && !valeur.isBlank() && valeur.length() <= maximum,
                "De 1 à %d caractères sont attendus.".formatted(maximum),
                champ);
    }

    private static void exiger(boolean condition, String message, String champ) {
        if (!condition) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
        }
    }
}
