package fr.cdg62.referentiel.affiliation;

import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.ADHERER_SOCLE;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.DEVENIR_OBLIGATOIRE;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.PERDRE_AGENTS;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.QUITTER_SOCLE;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.RESTER_AFFILIE;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.SE_RETIRER;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.S_AFFILIER;

import fr.cdg62.referentiel.affiliation.seuil.ParametresAffiliation;
import fr.cdg62.referentiel.affiliation.seuil.Rattachement;
import fr.cdg62.referentiel.affiliation.seuil.RegleSeuil;
import fr.cdg62.referentiel.api.affiliation.EvenementAffiliation;
import fr.cdg62.referentiel.api.affiliation.NatureNotification;
import fr.cdg62.referentiel.api.affiliation.NotificationVue;
import fr.cdg62.referentiel.api.affiliation.PropositionAffiliation;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.calendrier.Delais;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The yearly decision: membership proposed on a 1 January from the head-counts and notifications of the year that ends
 * (R-AFF-1 to R-AFF-7). The last head-count known on 31 December decides the compulsory affiliation.
 */
final class RegleAffiliation {
    private static final String ARTICLE_2 = "décret n° 85-643, art. 2";
    private static final String ARTICLE_5 = "décret n° 85-643, art. 5";
    private static final String ARTICLE_6 = "décret n° 85-643, art. 6";
    private static final String ARTICLE_7 = "décret n° 85-643, art. 7";

    private final ParametresAffiliation parametres;
    private final RegleSeuil seuil;

    RegleAffiliation(ParametresAffiliation parametres) {
        this.parametres = parametres;
        this.seuil = new RegleSeuil(parametres);
    }

    /** Proposition for 1 January of {@code annee}. */
    PropositionAffiliation auPremierJanvier(Situation s, int annee) {
        LocalDate debut = LocalDate.of(annee, 1, 1);
        Tracage trace = new Tracage();
        List<EvenementAffiliation> evenements = evenements(s, Periode.annee(annee - 1), trace);
        RegimeAffiliation propose = s.regime();
        for (EvenementAffiliation evenement : evenements) {
            propose = CycleAffiliation.apres(propose, evenement);
            trace.etape("Effet au 1er janvier %d".formatted(annee), evenement.libelle(), propose.libelle(), ARTICLE_6);
        }
        return new PropositionAffiliation(s.siren(), s.nom(), debut, s.regime(), propose, evenements, trace.fin());
    }

    /**
     * Refuses a change decided by hand that the rules exclude: AFFILIATION_NON_OUVERTE, field {@code evenement}.
     *
     * @param vise membership the event leads to
     * @param debut 1 January of effect
     */
    void exigerOuvert(Situation s, EvenementAffiliation evenement, RegimeAffiliation vise, LocalDate debut) {
        LocalDate veille = debut.minusDays(1);
        EffectifVue effectif = s.effectifAu(veille)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.PARAMETRE_MANQUANT,
                        "Aucun effectif connu pour %s au %s.".formatted(s.siren(), Textes.date(veille))));
        seuil.exigerOuvert(s.type(), effectif, vise, veille);
        boolean retraitObligatoire = s.regime() == RegimeAffiliation.AFFILIE_OBLIGATOIRE && evenement == SE_RETIRER;
        List<EvenementAffiliation> admis = auPremierJanvier(s, debut.getYear()).evenements();
        if (retraitObligatoire && !admis.contains(SE_RETIRER)) {
            throw RegleSeuil.refus("Le retrait n'a pas été notifié dans le délai qui suit le franchissement du seuil.");
        }
        boolean opposee = s.derniere(NatureNotification.AFFILIATION, Periode.annee(debut.getYear() - 1))
                .filter(NotificationVue::opposee)
                .isPresent();
        if (evenement == S_AFFILIER && opposee) {
            throw RegleSeuil.refus("Les collectivités affiliées se sont opposées à cette affiliation.");
        }
    }

    private List<EvenementAffiliation> evenements(Situation s, Periode annee, Tracage trace) {
        Rattachement rattachement = Rattachement.de(s.type());
        trace.etape("Nature de la structure", s.type().libelle(), rattachement.libelle(), ARTICLE_2);
        Optional<EffectifVue> connu = s.effectifAu(annee.fin());
        if (connu.isEmpty() || rattachement == Rattachement.HORS_CHAMP) {
            String raison = connu.isEmpty() ? "aucun effectif connu" : rattachement.libelle();
            trace.etape("Régime inchangé", raison, s.regime().libelle(), "");
            return List.of();
        }
        EffectifVue effectif = connu.get();
        tracerSeuil(effectif, annee.fin(), trace);
        if (seuil.sansAgents(s.type(), effectif)) {
            return sansAgents(s, annee, trace);
        }
        if (seuil.obligatoire(s.type(), effectif, annee.fin())) {
            return s.regime() == RegimeAffiliation.AFFILIE_OBLIGATOIRE ? List.of() : List.of(DEVENIR_OBLIGATOIRE);
        }
        return auChoix(s, annee, trace);
    }

    private void tracerSeuil(EffectifVue effectif, LocalDate date, Tracage trace) {
        boolean atteint = seuil.atteint(effectif, date);
        trace.etape(
                "Fonctionnaires titulaires et stagiaires à temps complet",
                "effectif du %s : %d + %d = %d, comparé au seuil de %d"
                        .formatted(
                                Textes.date(effectif.date()),
                                effectif.titulairesTempsComplet(),
                                effectif.stagiairesTempsComplet(),
                                effectif.comptesPourSeuil(),
                                parametres.seuilAu(date)),
                atteint ? "seuil atteint" : "sous le seuil",
                parametres.citationSeuil(date));
    }

    private List<EvenementAffiliation> sansAgents(Situation s, Periode annee, Tracage trace) {
        if (!s.regime().estAffilie()) {
            return auChoix(s, annee, trace);
        }
        boolean maintien = s.derniere(NatureNotification.MAINTIEN, annee).isPresent();
        trace.etape(
                "Employeur sans agent à gérer",
                maintien ? "maintien volontaire notifié" : "aucun maintien notifié",
                maintien ? "reste affilié" : "sortie au 1er janvier",
                ARTICLE_5);
        if (maintien) {
            return s.regime() == RegimeAffiliation.AFFILIE_OBLIGATOIRE ? List.of(RESTER_AFFILIE) : List.of();
        }
        return List.of(PERDRE_AGENTS);
    }

    private List<EvenementAffiliation> auChoix(Situation s, Periode annee, Tracage trace) {
        return switch (s.regime()) {
            case AFFILIE_OBLIGATOIRE -> seuilFranchi(s, annee, trace);
            case AFFILIE_VOLONTAIRE ->
                notifiee(s, NatureNotification.RETRAIT, annee, trace)
                        .map(retrait -> retrait(s, annee, trace))
                        .orElse(List.of());
            case SOCLE_COMMUN -> depuisSocle(s, annee, trace);
            case NON_AFFILIE -> depuisNonAffilie(s, annee, trace);
        };
    }

    private List<EvenementAffiliation> seuilFranchi(Situation s, Periode annee, Tracage trace) {
        Optional<LocalDate> franchi = seuil.dernierFranchissement(s.effectifs(), annee.fin());
        Optional<NotificationVue> retrait = notifiee(s, NatureNotification.RETRAIT, annee, trace);
        boolean dansLeDelai = retrait.isPresent()
                && franchi.filter(jour -> dansLeDelai(retrait.get().date(), jour, trace))
                        .isPresent();
        return dansLeDelai ? retrait(s, annee, trace) : List.of(RESTER_AFFILIE);
    }

    private boolean dansLeDelai(LocalDate notification, LocalDate franchi, Tracage trace) {
        LocalDate limite = Delais.mois(franchi, parametres.delaiRetraitAu(franchi));
        boolean recevable = !notification.isBefore(franchi) && !notification.isAfter(limite);
        trace.etape(
                "Retrait après franchissement du seuil",
                "seuil atteint le %s, retrait notifiable jusqu'au %s, notifié le %s"
                        .formatted(Textes.date(franchi), Textes.date(limite), Textes.date(notification)),
                recevable ? "recevable" : "hors délai : l'affiliation se poursuit",
                parametres.citationDelai(franchi));
        return recevable;
    }

    private List<EvenementAffiliation> retrait(Situation s, Periode annee, Tracage trace) {
        return notifiee(s, NatureNotification.ADHESION_SOCLE, annee, trace).isPresent()
                ? List.of(SE_RETIRER, ADHERER_SOCLE)
                : List.of(SE_RETIRER);
    }

    private List<EvenementAffiliation> depuisSocle(Situation s, Periode annee, Tracage trace) {
        if (affiliationAdmise(s, annee, trace)) {
            return List.of(S_AFFILIER);
        }
        return notifiee(s, NatureNotification.RETRAIT_SOCLE, annee, trace).isPresent()
                ? List.of(QUITTER_SOCLE)
                : List.of();
    }

    private List<EvenementAffiliation> depuisNonAffilie(Situation s, Periode annee, Tracage trace) {
        if (affiliationAdmise(s, annee, trace)) {
            return List.of(S_AFFILIER);
        }
        return notifiee(s, NatureNotification.ADHESION_SOCLE, annee, trace).isPresent()
                ? List.of(ADHERER_SOCLE)
                : List.of();
    }

    private static boolean affiliationAdmise(Situation s, Periode annee, Tracage trace) {
        Optional<NotificationVue> demande = notifiee(s, NatureNotification.AFFILIATION, annee, trace);
        if (demande.filter(NotificationVue::opposee).isPresent()) {
            trace.etape("Opposition des affiliés", "majorité réunie", "affiliation écartée", "CGFP, art. L452-20");
            return false;
        }
        return demande.isPresent();
    }

    private static Optional<NotificationVue> notifiee(
            Situation s, NatureNotification nature, Periode annee, Tracage trace) {
        Optional<NotificationVue> notification = s.derniere(nature, annee);
        notification.ifPresent(n -> trace.etape(
                nature.libelle(),
                "notifié le %s (%s)".formatted(Textes.date(n.date()), n.reference()),
                "effet au 1er janvier %d".formatted(n.date().getYear() + 1),
                ARTICLE_7));
        return notification;
    }
}
