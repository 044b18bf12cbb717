package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.carriere.api.quota.ModaliteQuota;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Quota of promotion interne of one cadre d'emplois: the best of a share of the recruitments, a share of the effectif
 * and the derogation (décret 2013-593, art. 30 and 31).
 */
public final class CalculQuota {

    private static final String DECRET = "décret n° 2013-593, art. 30";

    private final AssietteQuota base;
    private final BaremeQuota bareme;
    private final Tracage trace = new Tracage();

    private CalculQuota(AssietteQuota base, BaremeQuota bareme) {
        this.base = base;
        this.bareme = bareme;
    }

    public static Quota calculer(AssietteQuota base, BaremeQuota bareme) {
        return new CalculQuota(base, bareme).quota();
    }

    private Quota quota() {
        int parRecrutements = parRecrutements();
        int parEffectif = parEffectif();
        int parDerogation = parDerogation();
        int nombre = Math.max(parRecrutements, Math.max(parEffectif, parDerogation));
        ModaliteQuota modalite = nombre == parRecrutements
                ? ModaliteQuota.RECRUTEMENTS
                : nombre == parEffectif ? ModaliteQuota.EFFECTIF : ModaliteQuota.DEROGATION;
        trace.etape(
                "Inscriptions possibles",
                "le plus grand de %d, %d et %d".formatted(parRecrutements, parEffectif, parDerogation),
                "%d (%s)".formatted(nombre, modalite.libelle().toLowerCase(Locale.FRENCH)),
                DECRET);
        return new Quota(nombre, modalite, reliquat(modalite), trace.fin());
    }

    private int recrutementsRetenus() {
        return base.recrutements() + (bareme.report() ? base.reliquat() : 0);
    }

    private int parRecrutements() {
        int nombre = recrutementsRetenus() / bareme.diviseur();
        trace.etape(
                "Par les recrutements",
                "(%d recrutements + %d reportés) ÷ %d, arrondi à l'entier inférieur"
                        .formatted(base.recrutements(), bareme.report() ? base.reliquat() : 0, bareme.diviseur()),
                Integer.toString(nombre),
                bareme.source());
        return nombre;
    }

    private int parEffectif() {
        BigDecimal assiette = bareme.assiette(base.effectif());
        int nombre = assiette.divide(BigDecimal.valueOf(bareme.diviseur()), 0, RoundingMode.FLOOR)
                .intValueExact();
        trace.etape(
                "Par l'effectif",
                "%d agents × %s %% = %s ; ÷ %d, arrondi à l'entier inférieur"
                        .formatted(base.effectif(), texte(bareme.pourcentage()), texte(assiette), bareme.diviseur()),
                Integer.toString(nombre),
                bareme.source());
        return nombre;
    }

    private int parDerogation() {
        boolean ouverte = base.anneesSansQuota() >= bareme.anneesDerogation() && base.recrutements() >= 1;
        trace.etape(
                "Par dérogation",
                "%d an(s) sans quota sur %d exigés, %d recrutement(s) sur 1 exigé"
                        .formatted(base.anneesSansQuota(), bareme.anneesDerogation(), base.recrutements()),
                ouverte ? "1" : "0",
                DECRET);
        return ouverte ? 1 : 0;
    }

    /** The derogation uses up the recruitments it relies on; the share of the effectif leaves them untouched. */
    private int reliquat(ModaliteQuota modalite) {
        if (!bareme.report() || modalite == ModaliteQuota.DEROGATION) {
            return 0;
        }
        return recrutementsRetenus() % bareme.diviseur();
    }

    private static String texte(BigDecimal nombre) {
        return nombre.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
