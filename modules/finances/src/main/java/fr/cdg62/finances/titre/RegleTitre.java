package fr.cdg62.finances.titre;

import fr.cdg62.finances.api.titre.LigneTitre;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.NouveauTitre;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;

/** What a titre must satisfy before it gets a number, so that a refused one leaves no gap. */
final class RegleTitre {

    private static final int OBJET_MAXIMUM = 160;
    private static final int LIBELLE_MAXIMUM = 200;

    private RegleTitre() {}

    static void verifier(NouveauTitre demande, LocalDate emission) {
        String objet = demande.objet();
        exiger(
                objet != null && !objet.isBlank() && objet.length() <= OBJET_MAXIMUM,
                "L'objet du titre compte de 1 à " + OBJET_MAXIMUM + " caractères.",
                "objet");
        exiger(
                !demande.dateLimite().isBefore(emission),
                "La date limite de paiement ne peut pas précéder l'émission du titre.",
                "dateLimite");
        exiger(
                (demande.nature() == NatureTitre.NORMAL) == (demande.titreRectifie() == null),
                "Un titre complémentaire, de réduction ou d'annulation, et lui seul, désigne le titre rectifié.",
                "titreRectifie");
        exiger(!demande.lignes().isEmpty(), "Un titre a au moins une ligne.", "lignes");
        demande.lignes().forEach(RegleTitre::verifierLigne);
    }

    private static void verifierLigne(LigneTitre ligne) {
        exiger(
                ligne.libelle().length() <= LIBELLE_MAXIMUM,
                "Le libellé d'une ligne compte au plus " + LIBELLE_MAXIMUM + " caractères.",
                "lignes.libelle");
        if (!ligne.montant().estPositif()) {
            throw new DemandeRefusee(
                    CodeProbleme.TITRE_MONTANT,
                    "La ligne « " + ligne.libelle() + " » porte "
                            + ligne.montant().texte() + " : le montant d'une ligne de titre est strictement positif.",
                    "lignes.montant");
        }
    }

    private static void exiger(boolean condition, String message, String champ) {
        if (!condition) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
        }
    }
}
