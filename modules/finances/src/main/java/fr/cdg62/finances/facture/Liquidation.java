package fr.cdg62.finances.facture;

import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.ModeFacturation;
import fr.cdg62.finances.chiffrage.Chiffreur;
import fr.cdg62.finances.chiffrage.LignePrix;
import fr.cdg62.finances.convention.Echeance;
import fr.cdg62.finances.convention.LigneNumerotee;
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

/** What a convention owes for a period beyond its prestations: yearly subscriptions and instalments. */
final class Liquidation {

    private static final String REGLE_ANNEE = "R-FAC-2 : toute année commencée est due";

    private final Chiffreur chiffreur;
    private final ComplementsAvenant complements;

    /** Prices by the grid; {@code prorata} tells whether a revision of that day is due by the months left only. */
    Liquidation(Chiffreur chiffreur, Predicate<LocalDate> prorata) {
        this.chiffreur = chiffreur;
        this.complements = new ComplementsAvenant(chiffreur, prorata);
    }

    /** The amounts due; nothing comes out again under a key of {@code dejaFacture}. */
    List<LigneLiquidee> lignes(Contrat contrat, Periode periode, Set<String> dejaFacture) {
        List<LigneLiquidee> lignes = new ArrayList<>();
        for (LigneNumerotee ligne : contrat.lignes()) {
            if (ligne.ligne().mode() == ModeFacturation.ABONNEMENT) {
                lignes.addAll(abonnements(contrat, ligne, periode, dejaFacture));
                lignes.addAll(complements.lignes(contrat, ligne, periode, dejaFacture));
            } else {
                lignes.addAll(echeances(contrat, ligne, periode, dejaFacture));
            }
        }
        return lignes.stream()
                .filter(ligne -> ligne.prix().montant().estPositif())
                .toList();
    }

    private List<LigneLiquidee> abonnements(
            Contrat contrat, LigneNumerotee ligne, Periode periode, Set<String> dejaFacture) {
        List<LigneLiquidee> lignes = new ArrayList<>();
        for (int annee = periode.debut().getYear(); annee <= periode.fin().getYear(); annee++) {
            String cle = "ABO:" + ligne.id() + ":" + annee;
            boolean couverte = periode.intersection(Periode.annee(annee))
                    .flatMap(jours -> jours.intersection(contrat.periode()))
                    .isPresent();
            if (couverte && !dejaFacture.contains(cle)) {
                lignes.add(new LigneLiquidee(cle, abonnement(contrat, ligne, annee)));
            }
        }
        return lignes;
    }

    private LignePrix abonnement(Contrat contrat, LigneNumerotee numerotee, int annee) {
        LigneConvention ligne = numerotee.ligne();
        LocalDate premierJanvier = LocalDate.of(annee, Month.JANUARY, 1);
        LignePrix prix = ligne.prestation() == null
                ? convenu(ligne)
                : chiffreur.chiffrer(
                        contrat.siren(),
                        contrat.mission(),
                        ligne.prestation(),
                        numerotee.quantiteInitiale(annee),
                        premierJanvier);
        return pourAnnee(prix, annee, contrat.moisDus(annee));
    }

    private static LignePrix convenu(LigneConvention ligne) {
        Tracage trace = new Tracage()
                .etape(
                        ligne.libelle(),
                        "montant annuel convenu",
                        ligne.montant().texte(),
                        "Convention");
        return new LignePrix(
                null, ligne.libelle(), BigDecimal.ONE, "an", ligne.montant(), ligne.montant(), trace.fin());
    }

    private static LignePrix pourAnnee(LignePrix prix, int annee, int mois) {
        Tracage trace = new Tracage().suite(prix.trace());
        Montant montant = prix.montant();
        if (mois == Contrat.MOIS_PAR_AN) {
            trace.etape("Année " + annee, "année entière", montant.texte(), REGLE_ANNEE);
        } else {
            BigDecimal douziemes = montant.valeur().multiply(BigDecimal.valueOf(mois));
            Montant du = new Montant(douziemes.divide(
                    BigDecimal.valueOf(Contrat.MOIS_PAR_AN), montant.valeur().scale(), RoundingMode.HALF_UP));
            trace.etape(
                    "Année " + annee,
                    "%s × %d / %d mois".formatted(montant.texte(), mois, Contrat.MOIS_PAR_AN),
                    du.texte(),
                    "Convention : première année au prorata des mois commencés");
            montant = du;
        }
        return new LignePrix(
                prix.prestation(),
                prix.libelle() + ", année " + annee,
                prix.quantite(),
                prix.unite(),
                prix.prixUnitaire(),
                montant,
                trace.fin());
    }

    private static List<LigneLiquidee> echeances(
            Contrat contrat, LigneNumerotee ligne, Periode periode, Set<String> dejaFacture) {
        List<LigneLiquidee> lignes = new ArrayList<>();
        List<Echeance> plan = Echeance.plan(ligne.ligne(), contrat.dateEffet());
        for (Echeance echeance : plan) {
            String cle = "ECH:" + ligne.id() + ":" + echeance.rang();
            if (!echeance.date().isAfter(periode.fin()) && !dejaFacture.contains(cle)) {
                lignes.add(new LigneLiquidee(cle, echeance(ligne.ligne(), echeance, plan.size())));
            }
        }
        return lignes;
    }

    private static LignePrix echeance(LigneConvention ligne, Echeance echeance, int nombre) {
        Tracage trace = new Tracage()
                .etape(
                        "Échéance %d sur %d, du %s"
                                .formatted(echeance.rang(), nombre, TexteFrancais.date(echeance.date())),
                        "%s en %d parts égales, reste sur la dernière"
                                .formatted(ligne.montant().texte(), nombre),
                        echeance.montant().texte(),
                        "Lecture A-24 du guide des missions");
        return new LignePrix(
                ligne.prestation(),
                "%s, échéance %d sur %d".formatted(ligne.libelle(), echeance.rang(), nombre),
                BigDecimal.ONE,
                "échéance",
                echeance.montant(),
                echeance.montant(),
                trace.fin());
    }
}
