package fr.cdg62.carriere.promotion;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.promotion.EvenementCampagne;
import fr.cdg62.carriere.api.promotion.dossier.CourrierPI;
import fr.cdg62.carriere.api.promotion.dossier.EtatDossierPI;
import fr.cdg62.carriere.aptitude.ListesDePromotion;
import fr.cdg62.carriere.ldg.GrillesDePoints;
import fr.cdg62.carriere.promotion.condition.ExamensPI;
import fr.cdg62.carriere.promotion.envoi.Envois;
import fr.cdg62.carriere.promotion.quota.QuotaPI;
import fr.cdg62.carriere.promotion.quota.QuotasEnBase;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What each step of a campaign requires and does. */
@ApplicationScoped
class PassagesCampagne {

    @Inject
    private CampagnesEnBase base;

    @Inject
    private QuotasEnBase quotas;

    @Inject
    private GrillesDePoints grilles;

    @Inject
    private ListesDePromotion listes;

    @Inject
    private ExamensPI examens;

    @Inject
    private Envois envois;

    @Inject
    private Horloge horloge;

    /** Once the caller is known to be allowed to; SAISIE_INVALIDE naming what is left to do, LDG_ABSENTE. */
    void franchir(CampagnePI campagne, EvenementCampagne evenement, LocalDate date, Predicate<String> roles) {
        switch (evenement) {
            case OUVRIR -> campagne.ouvrir(ldg(), roles);
            case CLORE -> campagne.survenir(evenement, roles);
            case FIXER_QUOTAS -> {
                exigerQuotas(campagne);
                campagne.survenir(evenement, roles);
            }
            case INSTRUIRE -> {
                exigerAucun(campagne, EtatDossierPI.PROPOSE, EtatDossierPI.RECEVABLE, EtatDossierPI.INCOMPLET);
                campagne.survenir(evenement, roles);
            }
            case COTER -> {
                exigerAucun(campagne, EtatDossierPI.COMPLET);
                campagne.survenir(evenement, roles);
            }
            case ARBITRER -> {
                exigerAucun(campagne, EtatDossierPI.COTE);
                campagne.survenir(evenement, roles);
            }
            case ARRETER -> arreter(campagne, date, roles);
            case TRANSMETTRE -> campagne.transmettre(horloge.aujourdHui(), roles);
            case PUBLIER -> {
                campagne.survenir(evenement, roles);
                listes.publier(campagne.id());
            }
        }
    }

    private long ldg() {
        LocalDate jour = horloge.aujourdHui();
        return grilles.enVigueur(jour)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.LDG_ABSENTE,
                        "Aucune ligne directrice de gestion du CdG pour la promotion interne n'est en vigueur au %s."
                                .formatted(courte(jour)),
                        "evenement"));
    }

    private void exigerQuotas(CampagnePI campagne) {
        List<String> connus =
                quotas.de(campagne.id()).stream().map(QuotaPI::cadreEmplois).toList();
        List<String> manquants = base
                .dossiers(
                        campagne.id(),
                        EtatDossierPI.PROPOSE,
                        EtatDossierPI.RECEVABLE,
                        EtatDossierPI.INCOMPLET,
                        EtatDossierPI.COMPLET)
                .stream()
                .filter(dossier -> !dossier.declaration().voie().horsQuota())
                .map(DossierPI::cadreEmplois)
                .distinct()
                .filter(cadre -> !connus.contains(cadre))
                .toList();
        Saisie.exiger(
                manquants.isEmpty(),
                "Quota à calculer pour : %s.".formatted(String.join(", ", manquants)),
                "evenement");
    }

    private void exigerAucun(CampagnePI campagne, EtatDossierPI... etats) {
        List<DossierPI> restants = base.dossiers(campagne.id(), etats);
        Saisie.exiger(
                restants.isEmpty(),
                "%d dossier(s) restent à traiter, à commencer par celui de %s."
                        .formatted(
                                restants.size(),
                                restants.stream()
                                        .findFirst()
                                        .map(dossier -> dossier.propose().qui())
                                        .orElse("")),
                "evenement");
    }

    /** One list by grade, alphabetical, of those retained; the others are told by letter. */
    private void arreter(CampagnePI campagne, LocalDate date, Predicate<String> roles) {
        Saisie.exiger(
                !Saisie.present(date, "date").isAfter(horloge.aujourdHui()),
                "L'arrêté est signé au plus tard aujourd'hui.",
                "date");
        List<DossierPI> retenus = base.dossiers(campagne.id(), EtatDossierPI.RETENU);
        Saisie.exiger(!retenus.isEmpty(), "Aucun dossier n'est retenu : il n'y a pas de liste à établir.", "evenement");
        campagne.arreter(date, roles);
        Map<String, List<DossierPI>> parGrade =
                retenus.stream().collect(Collectors.groupingBy(DossierPI::grade, TreeMap::new, Collectors.toList()));
        parGrade.forEach((grade, dossiers) -> listes.etablir(
                campagne.id(),
                grade,
                campagne.annee(),
                date,
                dossiers.stream().map(PassagesCampagne::laureat).toList()));
        base.dossiers(campagne.id(), EtatDossierPI.NON_RETENU)
                .forEach(dossier -> envois.preparer(dossier.proposition(), CourrierPI.NON_RETENU));
        retenus.forEach(dossier -> {
            dossier.inscrire(roles);
            if (dossier.declaration().examenLe() != null) {
                examens.suivre(dossier.id(), dossier.grade(), dossier.propose().identite(), date);
            }
        });
    }

    private static ListesDePromotion.Laureat laureat(DossierPI dossier) {
        return new ListesDePromotion.Laureat(dossier.id(), dossier.propose().identite());
    }
}
