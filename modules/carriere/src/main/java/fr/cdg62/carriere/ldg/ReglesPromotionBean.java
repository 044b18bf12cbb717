package fr.cdg62.carriere.ldg;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.ldg.CritereLdg;
import fr.cdg62.carriere.api.ldg.LdgVue;
import fr.cdg62.carriere.api.ldg.NouveauTaux;
import fr.cdg62.carriere.api.ldg.NouvelleLdg;
import fr.cdg62.carriere.api.ldg.ObjetLdg;
import fr.cdg62.carriere.api.ldg.ReglesPromotion;
import fr.cdg62.carriere.api.ldg.TauxVue;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Periode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** See {@link ReglesPromotion}. */
@Stateless
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE
})
public class ReglesPromotionBean implements ReglesPromotion {

    private static final int REFERENCE_MAXIMUM = 120;
    private static final int CODE_MAXIMUM = 40;
    private static final int LIBELLE_MAXIMUM = 200;
    private static final int POINTS_MAXIMUM = 1000;
    private static final int DECIMALES = 2;

    @Inject
    private LdgEnBase base;

    @Inject
    private Grilles grilles;

    @Inject
    private Parametres parametres;

    @Inject
    private Acces acces;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    public LdgVue arreter(NouvelleLdg nouvelle) {
        exigerAuteur(nouvelle.siren());
        ObjetLdg objet = nouvelle.siren() == null ? ObjetLdg.PROMOTION_INTERNE : ObjetLdg.AVANCEMENT;
        Saisie.exiger(
                nouvelle.objet() == objet,
                "Les lignes directrices de la promotion interne sont celles du CdG, celles de l'avancement celles de"
                        + " l'employeur.",
                "objet");
        Saisie.texte(nouvelle.reference(), REFERENCE_MAXIMUM, "reference");
        exigerPeriode(nouvelle, objet);
        nouvelle.criteres().forEach(ReglesPromotionBean::exigerCritere);
        LigneDirectrice ligne = new LigneDirectrice(nouvelle);
        base.ajouter(ligne);
        journal.inscrire(new Inscription(nouvelle.siren(), "LDG:" + ligne.id(), "ARRETEE", nouvelle.reference()));
        return ligne.vue();
    }

    /** An employer for itself, whoever prepares; the président of the CdG for the CdG. */
    private void exigerAuteur(String siren) {
        if (siren != null) {
            acces.exigerCollectivite(siren);
        } else if (!acces.roles().test(Roles.CDG_SIGNATAIRE)) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION,
                    "Les lignes directrices du CdG sont arrêtées par son président.",
                    "siren");
        }
    }

    private void exigerPeriode(NouvelleLdg nouvelle, ObjetLdg objet) {
        LocalDate debut = Saisie.present(nouvelle.debut(), "debut");
        LocalDate fin = Saisie.present(nouvelle.fin(), "fin");
        int annees = parametres.valeur("LDG_DUREE_ANNEES", debut).intValueExact();
        Saisie.exiger(
                !fin.isAfter(debut.plusYears(annees).minusDays(1)),
                "Des lignes directrices de gestion valent %d ans au plus : jusqu'au %s."
                        .formatted(annees, courte(debut.plusYears(annees).minusDays(1))),
                "fin");
        Saisie.exiger(
                !Saisie.present(nouvelle.cstLe(), "cstLe").isAfter(debut),
                "Le comité social territorial est consulté avant le premier jour des lignes directrices.",
                "cstLe");
        Periode periode = Periode.entre(debut, fin);
        Saisie.exiger(
                base.lignes(nouvelle.siren(), objet).stream()
                        .noneMatch(ligne -> ligne.periode().chevauche(periode)),
                "D'autres lignes directrices sont en vigueur pendant cette période.",
                "debut");
    }

    private static void exigerCritere(CritereLdg critere) {
        Saisie.texte(critere.code(), CODE_MAXIMUM, "criteres.code");
        Saisie.texte(critere.libelle(), LIBELLE_MAXIMUM, "criteres.libelle");
        Saisie.exiger(
                critere.points() >= 1 && critere.points() <= POINTS_MAXIMUM,
                "Un critère vaut de 1 à %d points.".formatted(POINTS_MAXIMUM),
                "criteres.points");
    }

    @Override
    public List<LdgVue> lignesDirectrices(String siren) {
        if (siren != null) {
            acces.exigerCollectivite(siren);
        }
        return base.lignes(siren, siren == null ? ObjetLdg.PROMOTION_INTERNE : ObjetLdg.AVANCEMENT).stream()
                .map(LigneDirectrice::vue)
                .toList();
    }

    @Override
    public TauxVue deliberer(NouveauTaux nouveau) {
        acces.exigerCollectivite(Saisie.present(nouveau.siren(), "siren"));
        Ratio ratio = new Ratio(nouveau.pourcentage(), nouveau.arrondi());
        Saisie.exiger(
                ratio.pourcentage().stripTrailingZeros().scale() <= DECIMALES,
                "Le taux a deux décimales au plus.",
                "pourcentage");
        exigerAvancement(Saisie.present(nouveau.grade(), "grade"));
        Saisie.texte(nouveau.deliberation(), REFERENCE_MAXIMUM, "deliberation");
        Saisie.exiger(
                !Saisie.present(nouveau.delibereeLe(), "delibereeLe").isAfter(horloge.aujourdHui()),
                "La délibération est prise au plus tard aujourd'hui.",
                "delibereeLe");
        Saisie.exiger(
                !Saisie.present(nouveau.cstLe(), "cstLe").isAfter(nouveau.delibereeLe()),
                "Le comité social territorial est consulté avant la délibération.",
                "cstLe");
        Saisie.exiger(
                base.taux(nouveau.siren()).stream().noneMatch(connu -> connu.vote(nouveau)),
                "Un taux est déjà délibéré ce jour-là pour ce grade.",
                "delibereeLe");
        TauxDelibere taux = new TauxDelibere(nouveau);
        base.ajouter(taux);
        journal.inscrire(new Inscription(nouveau.siren(), "TAUX_PROMOTION:" + taux.id(), "DELIBERE", taux.reference()));
        return taux.vue();
    }

    private void exigerAvancement(String code) {
        GradeVue grade = grilles.catalogue().grade(code);
        Saisie.exiger(
                grade.rang() > 1,
                "Le grade %s est le premier de son cadre d'emplois : on n'y avance pas.".formatted(code),
                "grade");
    }

    @Override
    public List<TauxVue> taux(String siren) {
        acces.exigerCollectivite(siren);
        return base.taux(siren).stream().map(TauxDelibere::vue).toList();
    }
}
