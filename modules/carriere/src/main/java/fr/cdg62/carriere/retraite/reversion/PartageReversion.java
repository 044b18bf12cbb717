package fr.cdg62.carriere.retraite.reversion;

import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PartReversion;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.hypothese.Conjoint;
import fr.cdg62.carriere.api.retraite.hypothese.Survivants;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shares the pension of an agent who died (décret n° 2003-1306, art. 40 to 47): half of it to the spouses in proportion
 * to the lengths of their marriages, or to the orphans when no spouse has a right; a tenth to each orphan, so that all
 * together never exceed the pension.
 */
public final class PartageReversion {
    private static final MathContext PRECIS = MathContext.DECIMAL64;
    private static final int DECIMALES_TAUX = 4;
    private static final String ETAPE = "Réversion";

    private final BigDecimal pension;
    private final Survivants survivants;
    private final ReglesDuDepart regles;
    private final Tracage trace = new Tracage();
    private final List<PartReversion> parts = new ArrayList<>();

    private PartageReversion(BigDecimal pension, Survivants survivants, ReglesDuDepart regles) {
        this.pension = pension;
        this.survivants = survivants;
        this.regles = regles;
    }

    /**
     * The pension with the shares of its survivors, or without pension with the reason why there is none; the same when
     * nobody died, or when no survivor is told.
     */
    public static PensionVue de(PensionVue pension, MotifDepart motif, Survivants survivants, ReglesDuDepart regles) {
        if (motif != MotifDepart.DECES || survivants == null) {
            return pension;
        }
        if (pension.montant() == null) {
            return pension.partagee(List.of(), sansPension(pension, regles));
        }
        PartageReversion partage = new PartageReversion(pension.montant(), survivants, regles);
        partage.partager();
        return pension.partagee(List.copyOf(partage.parts), partage.trace.fin());
    }

    private static Trace sansPension(PensionVue pension, ReglesDuDepart regles) {
        return new Tracage()
                .etape(
                        ETAPE,
                        "l'agent n'avait pas droit à pension, ses survivants non plus",
                        pension.issue().libelle(),
                        regles.citation(Reglage.REVERSION_TAUX))
                .fin();
    }

    private void partager() {
        BigDecimal reversion = regles.valeur(Reglage.REVERSION_TAUX);
        List<Conjoint> ayants =
                survivants.conjoints().stream().filter(this::aDroit).toList();
        int mois = ayants.stream().mapToInt(Conjoint::moisMariage).sum();
        for (Conjoint conjoint : survivants.conjoints()) {
            conjoint(conjoint, ayants.contains(conjoint) ? part(reversion, conjoint.moisMariage(), mois) : null, mois);
        }
        if (survivants.orphelins() > 0) {
            orphelins(reversion, ayants.isEmpty());
        }
    }

    private boolean aDroit(Conjoint conjoint) {
        return !conjoint.nouvelleUnion()
                && (conjoint.enfantCommun() || conjoint.moisMariage() >= regles.entier(Reglage.REVERSION_MARIAGE));
    }

    private void conjoint(Conjoint conjoint, BigDecimal taux, int mois) {
        String qui = conjoint.divorce() ? "Conjoint divorcé" : "Conjoint survivant";
        int minimum = regles.entier(Reglage.REVERSION_MARIAGE);
        if (taux == null) {
            ajouter(
                    qui,
                    BigDecimal.ZERO,
                    conjoint.nouvelleUnion()
                            ? "pas de droit dans une nouvelle union"
                            : "%d mois de mariage sans enfant commun, %d exigés"
                                    .formatted(conjoint.moisMariage(), minimum),
                    Reglage.REVERSION_MARIAGE);
            return;
        }
        ajouter(
                qui,
                taux,
                "%s de la pension × %d mois de mariage sur %d"
                        .formatted(pourcent(regles.valeur(Reglage.REVERSION_TAUX)), conjoint.moisMariage(), mois),
                Reglage.REVERSION_TAUX);
    }

    private void orphelins(BigDecimal reversion, boolean sansConjoint) {
        int nombre = survivants.orphelins();
        BigDecimal dixieme = regles.valeur(Reglage.REVERSION_ORPHELIN);
        BigDecimal principale = sansConjoint ? part(reversion, 1, nombre) : BigDecimal.ZERO;
        BigDecimal reste =
                regles.valeur(Reglage.REVERSION_PLAFOND).subtract(reversion).divide(BigDecimal.valueOf(nombre), PRECIS);
        BigDecimal temporaire = dixieme.min(reste);
        String calcul = "%s de la pension à chacun des %d orphelins de moins de %d ans%s%s"
                .formatted(
                        pourcent(dixieme),
                        nombre,
                        regles.entier(Reglage.REVERSION_ORPHELIN_AGE),
                        temporaire.compareTo(dixieme) < 0
                                ? ", ramenés à %s pour que le tout ne dépasse pas la pension".formatted(pourcent(reste))
                                : "",
                        sansConjoint
                                ? " ; sans conjoint, la part de %s leur revient, à égalité"
                                        .formatted(pourcent(reversion))
                                : "");
        for (int i = 1; i <= nombre; i++) {
            ajouter("Orphelin n° " + i, principale.add(temporaire), calcul, Reglage.REVERSION_ORPHELIN);
        }
    }

    private void ajouter(String qui, BigDecimal taux, String calcul, Reglage source) {
        BigDecimal montant = pension.multiply(taux).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        parts.add(new PartReversion(qui, taux.setScale(DECIMALES_TAUX, RoundingMode.HALF_UP), montant));
        trace.etape(
                ETAPE + " : " + qui.toLowerCase(Locale.FRENCH),
                calcul,
                Montant.de(montant).texte(),
                regles.citation(source));
    }

    private static BigDecimal part(BigDecimal taux, int siens, int tous) {
        return taux.multiply(BigDecimal.valueOf(siens)).divide(BigDecimal.valueOf(tous), PRECIS);
    }

    private static String pourcent(BigDecimal taux) {
        return taux.setScale(DECIMALES_TAUX, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',')
                + " %";
    }
}
