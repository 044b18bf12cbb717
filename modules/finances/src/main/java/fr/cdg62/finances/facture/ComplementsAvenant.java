package fr.cdg62.finances.facture;

import fr.cdg62.finances.chiffrage.Chiffreur;
import fr.cdg62.finances.chiffrage.LignePrix;
import fr.cdg62.finances.convention.LigneNumerotee;
import fr.cdg62.finances.convention.LigneNumerotee.Revision;
import fr.cdg62.finances.impression.TexteFrancais;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a year's subscription owes more once an avenant has raised its quantity in the course of the year: the difference
 * of the two prices of the grid.
 */
final class ComplementsAvenant {

    private static final int DECIMALES = 2;

    private final Chiffreur chiffreur;
    private final Predicate<LocalDate> prorata;

    ComplementsAvenant(Chiffreur chiffreur, Predicate<LocalDate> prorata) {
        this.chiffreur = chiffreur;
        this.prorata = prorata;
    }

    /** The complements not billed yet of the revisions that took effect by the end of the period, late ones included. */
    List<LigneLiquidee> lignes(Contrat contrat, LigneNumerotee ligne, Periode periode, Set<String> dejaFacture) {
        List<LigneLiquidee> lignes = new ArrayList<>();
        for (Revision revision : ligne.revisions()) {
            String cle = "ABO:%d:%d:A%d".formatted(ligne.id(), annee(revision), revision.avenant());
            if (estUneHausse(ligne, revision) && estDue(contrat, revision, periode) && !dejaFacture.contains(cle)) {
                lignes.add(new LigneLiquidee(cle, complement(contrat, ligne, revision)));
            }
        }
        return lignes;
    }

    private static boolean estUneHausse(LigneNumerotee ligne, Revision revision) {
        return revision.quantite().compareTo(avant(ligne, revision)) > 0;
    }

    private static boolean estDue(Contrat contrat, Revision revision, Periode periode) {
        LocalDate effet = revision.dateEffet();
        return contrat.periode().contient(effet) && !effet.isAfter(periode.fin());
    }

    private LignePrix complement(Contrat contrat, LigneNumerotee ligne, Revision revision) {
        BigDecimal avant = avant(ligne, revision);
        LignePrix ancien = prix(contrat, ligne, avant, revision);
        LignePrix nouveau = prix(contrat, ligne, revision.quantite(), revision);
        Montant ecart = nouveau.montant().moins(ancien.montant());
        Tracage trace = new Tracage()
                .suite(nouveau.trace())
                .etape(
                        "Avenant n° %d, effet au %s"
                                .formatted(revision.avenant(), TexteFrancais.date(revision.dateEffet())),
                        "%s pour %s, moins %s pour %s"
                                .formatted(
                                        nouveau.montant().texte(),
                                        TexteFrancais.quantite(revision.quantite()),
                                        ancien.montant().texte(),
                                        TexteFrancais.quantite(avant)),
                        ecart.texte(),
                        "Lectures A-12 et A-17 du guide des missions");
        Montant du = du(contrat, revision, ecart, trace);
        return new LignePrix(
                nouveau.prestation(),
                "%s, complément de l'année %d (avenant n° %d)"
                        .formatted(ligne.ligne().libelle(), annee(revision), revision.avenant()),
                BigDecimal.ONE,
                "complément",
                du,
                du,
                trace.fin());
    }

    private Montant du(Contrat contrat, Revision revision, Montant ecart, Tracage trace) {
        boolean auProrata = prorata.test(revision.dateEffet());
        int mois = auProrata
                ? Contrat.MOIS_PAR_AN + 1 - revision.dateEffet().getMonthValue()
                : contrat.moisDus(annee(revision));
        Montant du = new Montant(ecart.valeur()
                .multiply(BigDecimal.valueOf(mois))
                .divide(BigDecimal.valueOf(Contrat.MOIS_PAR_AN), DECIMALES, RoundingMode.HALF_UP));
        trace.etape(
                "Année " + annee(revision),
                mois == Contrat.MOIS_PAR_AN
                        ? "année entière"
                        : "%s × %d / %d mois".formatted(ecart.texte(), mois, Contrat.MOIS_PAR_AN),
                du.texte(),
                auProrata
                        ? "AVENANT_PRORATA : mois commencés depuis l'effet de l'avenant"
                        : "AVENANT_PRORATA : sans prorata, l'année est revue au nouveau nombre");
        return du;
    }

    private LignePrix prix(Contrat contrat, LigneNumerotee ligne, BigDecimal quantite, Revision revision) {
        return chiffreur.chiffrer(
                contrat.siren(),
                contrat.mission(),
                ligne.ligne().prestation(),
                quantite,
                LocalDate.of(annee(revision), Month.JANUARY, 1));
    }

    /** Revisions follow one another, never two on the same day. */
    private static BigDecimal avant(LigneNumerotee ligne, Revision revision) {
        return ligne.quantiteAu(revision.dateEffet().minusDays(1));
    }

    private static int annee(Revision revision) {
        return revision.dateEffet().getYear();
    }
}
