package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.Avenant;
import fr.cdg62.finances.api.convention.Deliberation;
import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.ModeFacturation;
import fr.cdg62.finances.api.convention.NouvelleConvention;
import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.finances.api.convention.signature.Signature;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What a convention, its délibération, signatures and avenants must satisfy. */
public final class RegleConvention {

    private static final int OBJET_MAXIMUM = 200;
    private static final int REFERENCE_MAXIMUM = 60;
    private static final int NOM_MAXIMUM = 100;
    private static final int DUREE_MAXIMUM = 120;

    private RegleConvention() {}

    /** Checks a draft; the instalments of an échéancier hold in {@code etalementMaximum} months. */
    public static void convention(NouvelleConvention nouvelle, int etalementMaximum) {
        Saisie.texte(nouvelle.objet(), OBJET_MAXIMUM, "objet");
        Saisie.present(nouvelle.dateEffet(), "dateEffet");
        duree(nouvelle.dureeMois());
        nouvelle.lignes().forEach(ligne -> ligne(ligne, etalementMaximum));
    }

    /**
     * An agreed amount is that of an accepted devis (R-DEV-1). In a tripartite convention it is the one of the order, whose
     * quote the partner makes.
     */
    public static void devis(NouvelleConvention nouvelle) {
        boolean convenu = nouvelle.lignes().stream().anyMatch(ligne -> ligne.montant() != null);
        Saisie.exiger(
                !convenu || nouvelle.devis() != null || Parties.tripartite(nouvelle.mission()),
                "Un montant convenu hors de la grille suit un devis accepté : indiquez-le.",
                "devis");
    }

    /** The agreed amounts together are what the collectivité accepted; a convention without any bills by the grid. */
    public static void montants(List<LigneConvention> lignes, Montant accepte) {
        List<Montant> convenus = lignes.stream()
                .map(LigneConvention::montant)
                .filter(Objects::nonNull)
                .toList();
        Saisie.exiger(
                convenus.isEmpty() || Montant.somme(convenus).equals(accepte),
                "Les montants convenus font %s ; le devis accepté est de %s."
                        .formatted(Montant.somme(convenus).texte(), accepte.texte()),
                "lignes.montant");
    }

    private static void duree(int mois) {
        Saisie.exiger(
                mois >= 1 && mois <= DUREE_MAXIMUM, "La durée va de 1 à " + DUREE_MAXIMUM + " mois.", "dureeMois");
    }

    private static void ligne(LigneConvention ligne, int etalementMaximum) {
        Saisie.present(ligne.mode(), "lignes.mode");
        Saisie.texte(ligne.libelle(), OBJET_MAXIMUM, "lignes.libelle");
        Saisie.exiger(
                ligne.montant() == null || ligne.montant().estPositif(),
                "Le montant convenu est strictement positif.",
                "lignes.montant");
        Saisie.exiger(
                ligne.quantite() == null || ligne.quantite().signum() > 0,
                "La quantité est strictement positive.",
                "lignes.quantite");
        if (ligne.mode() == ModeFacturation.ECHEANCIER) {
            echeancier(ligne, etalementMaximum);
        } else {
            Saisie.exiger(
                    (ligne.montant() == null) != (ligne.prestation() == null),
                    "Un abonnement suit la grille (prestation) ou un montant convenu, l'un des deux.",
                    "lignes.prestation");
        }
    }

    private static void echeancier(LigneConvention ligne, int etalementMaximum) {
        Saisie.present(ligne.montant(), "lignes.montant");
        Saisie.exiger(
                ligne.nombreEcheances() != null && ligne.nombreEcheances() >= 1,
                "Un échéancier a au moins une échéance.",
                "lignes.nombreEcheances");
        int intervalle = Saisie.present(ligne.intervalleMois(), "lignes.intervalleMois");
        long dernier = (long) intervalle * (ligne.nombreEcheances() - 1);
        Saisie.exiger(
                intervalle >= 1 && dernier < etalementMaximum,
                "Les échéances tiennent en %d mois, à un mois d'intervalle au moins.".formatted(etalementMaximum),
                "lignes.intervalleMois");
    }

    static void deliberation(Deliberation deliberation, LocalDate jour) {
        Saisie.present(deliberation, "deliberation");
        Saisie.texte(deliberation.reference(), REFERENCE_MAXIMUM, "deliberation.reference");
        Saisie.exiger(
                !Saisie.present(deliberation.date(), "deliberation.date").isAfter(jour),
                "La délibération ne peut pas être datée dans le futur.",
                "deliberation.date");
    }

    static void signature(
            Signature signature,
            List<Partie> attendues,
            LocalDate deliberation,
            LocalDate jour,
            Predicate<String> roles) {
        Partie partie = Saisie.present(signature.partie(), "partie");
        if (!roles.test(Parties.role(partie))) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION,
                    "Vos habilitations ne permettent pas de signer pour « %s ».".formatted(partie.libelle()),
                    "partie");
        }
        Saisie.exiger(
                attendues.contains(partie),
                "La signature de « %s » n'est pas attendue.".formatted(partie.libelle()),
                "partie");
        Saisie.texte(signature.nom(), NOM_MAXIMUM, "nom");
        Saisie.texte(signature.qualite(), NOM_MAXIMUM, "qualite");
        LocalDate date = Saisie.present(signature.date(), "date");
        Saisie.exiger(
                !date.isBefore(deliberation) && !date.isAfter(jour),
                "La date de signature va du jour de la délibération à aujourd'hui.",
                "date");
    }

    static void avenant(Avenant avenant, Periode periode, LocalDate dateEffet) {
        Saisie.texte(avenant.objet(), OBJET_MAXIMUM, "objet");
        Saisie.exiger(
                periode.contient(Saisie.present(avenant.dateEffet(), "dateEffet")),
                "L'avenant prend effet pendant la convention.",
                "dateEffet");
        if (avenant.dureeMois() != null) {
            duree(avenant.dureeMois());
            Saisie.exiger(
                    dateEffet.plusMonths(avenant.dureeMois()).isAfter(avenant.dateEffet()),
                    "La nouvelle durée finirait avant la prise d'effet de l'avenant.",
                    "dureeMois");
        }
    }

    static void dernierJour(LocalDate dernierJour, Periode periode) {
        Saisie.exiger(
                periode.contient(Saisie.present(dernierJour, "dernierJour")),
                "Le dernier jour est dans la période de la convention.",
                "dernierJour");
    }
}
