package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.affiliation.seuil.ParametresAffiliation;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.ChoixAdditionnelle;
import fr.cdg62.referentiel.api.affiliation.EvenementAffiliation;
import fr.cdg62.referentiel.api.affiliation.NouvelleAffiliation;
import fr.cdg62.referentiel.api.affiliation.PropositionAffiliation;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Registers changes of membership: the present one is superseded by itself with an end, then the new one follows. */
@Dependent
class ChangementAffiliation {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Parametres parametres;

    @Inject
    private Journal journal;

    AffiliationVue enregistrer(NouvelleAffiliation n) {
        Saisie.exigerPresence(n.evenement(), "evenement");
        collectivites.lire(n.siren());
        Chronologie chronologie = chronologie(n.siren());
        Periode periode = chronologie.suite(n.debut());
        Optional<Affiliation> presente = presente(chronologie, n.debut(), n.version());
        RegimeAffiliation avant = presente.map(Affiliation::regime).orElse(RegimeAffiliation.NON_AFFILIE);
        RegimeAffiliation apres = CycleAffiliation.MACHINE.appliquer(avant, n.evenement(), acces.roles());
        Situation situation = new LectureSituations(em).une(n.siren(), n.debut());
        new RegleAffiliation(ParametresAffiliation.lus(parametres))
                .exigerOuvert(situation, n.evenement(), apres, n.debut());
        return remplacer(
                presente,
                new Affiliation(n.siren(), apres, periode, n.additionnelle(), fondement(n.motif(), n.reference())),
                n.evenement().name());
    }

    AffiliationVue choisirAdditionnelle(ChoixAdditionnelle choix) {
        Chronologie chronologie = chronologie(choix.siren());
        Periode periode = chronologie.suite(choix.debut());
        Affiliation presente = presente(chronologie, choix.debut(), choix.version())
                .filter(a -> a.regime().estAffilie())
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.AFFILIATION_NON_OUVERTE,
                        "Seule une collectivité affiliée peut opter pour la cotisation additionnelle.",
                        "additionnelle"));
        return remplacer(
                Optional.of(presente),
                new Affiliation(
                        choix.siren(),
                        presente.regime(),
                        periode,
                        choix.additionnelle(),
                        fondement(choix.motif(), choix.reference())),
                choix.additionnelle() ? "ADDITIONNELLE_PRISE" : "ADDITIONNELLE_QUITTEE");
    }

    /** Applies what the rules propose; the cotisation additionnelle goes on, and is taken by default. */
    AffiliationVue appliquer(PropositionAffiliation proposition) {
        Chronologie chronologie = chronologie(proposition.siren());
        Periode periode = chronologie.suite(proposition.debut());
        Optional<Affiliation> presente = chronologie.laVeille(proposition.debut());
        boolean additionnelle = presente.filter(a -> a.regime().estAffilie())
                .map(Affiliation::additionnelle)
                .orElse(true);
        EvenementAffiliation dernier =
                proposition.evenements().get(proposition.evenements().size() - 1);
        return remplacer(
                presente,
                new Affiliation(
                        proposition.siren(),
                        proposition.propose(),
                        periode,
                        additionnelle,
                        fondement("Revue des seuils : " + dernier.libelle(), "décret n° 85-643 du 26 juin 1985")),
                dernier.name());
    }

    private Chronologie chronologie(String siren) {
        return new Chronologie(new LectureAffiliations(em).courantes(siren));
    }

    private static Optional<Affiliation> presente(Chronologie chronologie, LocalDate debut, long version) {
        Optional<Affiliation> presente = chronologie.laVeille(debut);
        presente.ifPresent(a -> a.exigerVersion(version));
        return presente;
    }

    private Affiliation.Fondement fondement(String motif, String reference) {
        Saisie.exigerTexte(motif, 300, "motif");
        String reperee = reference == null ? "" : reference.strip();
        Saisie.exiger(reperee.length() <= 200, "Ce champ ne peut dépasser 200 caractères.", "reference");
        return new Affiliation.Fondement(motif.strip(), reperee, acces.acteur());
    }

    private AffiliationVue remplacer(Optional<Affiliation> presente, Affiliation nouvelle, String action) {
        presente.ifPresent(a -> {
            LocalDateTime maintenant = LocalDateTime.ofInstant(horloge.maintenant(), ZoneOffset.UTC)
                    .truncatedTo(ChronoUnit.MILLIS);
            Affiliation close = a.cloreLe(nouvelle.debut().minusDays(1), maintenant);
            em.flush();
            em.persist(close);
        });
        em.persist(nouvelle);
        em.flush();
        AffiliationVue vue = nouvelle.vue();
        journal.inscrire(new Inscription(
                vue.siren(),
                "AFFILIATION:" + vue.id(),
                action,
                "%s au %s".formatted(vue.regime().libelle(), Textes.date(vue.debut()))));
        return vue;
    }
}
