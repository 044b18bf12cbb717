package fr.cdg62.carriere.avancement;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.avancement.EvenementTableau;
import fr.cdg62.carriere.api.avancement.GradePromouvables;
import fr.cdg62.carriere.api.avancement.NouveauTableau;
import fr.cdg62.carriere.api.avancement.PromouvableVue;
import fr.cdg62.carriere.api.avancement.Proposition;
import fr.cdg62.carriere.api.avancement.RechercheTableaux;
import fr.cdg62.carriere.api.avancement.TableauVue;
import fr.cdg62.carriere.api.avancement.Tableaux;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.avancement.autorite.AgentsDeLAutorite;
import fr.cdg62.carriere.avancement.autorite.Autorites;
import fr.cdg62.carriere.avancement.condition.ExamenGrade;
import fr.cdg62.carriere.avancement.condition.Promouvables;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.ldg.TauxDelibere;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** See {@link Tableaux}. */
@Stateless
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE
})
public class TableauxBean implements Tableaux {

    private static final int MOTIF_MAXIMUM = 300;

    @Inject
    private TableauxEnBase base;

    @Inject
    private OuvertureTableau ouverture;

    @Inject
    private Promouvables promouvables;

    @Inject
    private Parametres parametres;

    @Inject
    private EcheancesTableau echeances;

    @Inject
    private ImpressionTableau impression;

    @Inject
    private Grilles grilles;

    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private Autorites autorites;

    @Inject
    private AgentsDeLAutorite agents;

    @Inject
    private Acces acces;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    public List<GradePromouvables> promouvables(String siren, int annee) {
        accesCarriere.exigerCollectivite(siren);
        ouverture.exigerMission(siren);
        ouverture.exigerAnnee(annee);
        Map<String, TauxDelibere> taux = ouverture.taux(siren);
        List<GradePromouvables> resultat = new ArrayList<>();
        promouvables.de(siren, annee, grilles.grades()).forEach((grade, examen) -> {
            List<PromouvableVue> agents = examen.promouvables();
            Optional<TauxDelibere> vote = Optional.ofNullable(taux.get(grade.code()));
            resultat.add(new GradePromouvables(
                    grade.code(),
                    grade.libelle(),
                    agents,
                    examen.ecartes(),
                    vote.map(delibere -> delibere.ratio().maximum(agents.size()))
                            .orElse(null),
                    vote.map(delibere ->
                                    "%s (%s)".formatted(delibere.ratio().calcul(agents.size()), delibere.reference()))
                            .orElse("Aucun taux de promotion n'est enregistré pour ce grade.")));
        });
        return resultat;
    }

    @Override
    public TableauVue ouvrir(NouveauTableau nouveau) {
        accesCarriere.exigerCollectivite(Saisie.present(nouveau.siren(), "siren"));
        autorites.exigerPreparation(nouveau.siren());
        GradeVue grade = ouverture.exiger(nouveau);
        Tableau tableau = new Tableau(nouveau.siren(), grade.code(), nouveau.annee());
        tableau.calculer(trouves(tableau), ouverture.tauxApplicable(nouveau.siren(), grade.code()));
        base.ajouter(tableau);
        echeances.inscrire(tableau, grade.libelle());
        return conclure(tableau, "CALCULE", grade.libelle());
    }

    @Override
    public TableauVue lire(long id) {
        return vue(lisible(id));
    }

    @Override
    public Page<TableauVue> chercher(RechercheTableaux recherche) {
        if (recherche.siren() != null || !acces.estCdg()) {
            acces.exigerCollectivite(Saisie.present(recherche.siren(), "siren"));
        }
        LocalDate jour = horloge.aujourdHui();
        Map<String, String> grades =
                grilles.grades().stream().collect(Collectors.toMap(GradeVue::code, GradeVue::libelle));
        Function<String, Predicate<String>> roles = autorites.roles();
        return base.chercher(recherche, jour)
                .vers(tableau -> tableau.vue(grades.get(tableau.grade()), jour, roles.apply(tableau.siren()), false));
    }

    @Override
    public TableauVue proposer(long id, List<Proposition> propositions, long version) {
        Tableau tableau = ouvrir(id, version);
        tableau.proposer(
                propositions,
                pleinDroit(tableau),
                ouverture.tauxApplicable(tableau.siren(), tableau.grade()),
                horloge.aujourdHui(),
                roles(tableau));
        return conclure(
                tableau, "PROPOSE", "%d agents".formatted(tableau.proposees().size()));
    }

    @Override
    public TableauVue survenir(long id, EvenementTableau evenement, String motif, long version) {
        Tableau tableau = ouvrir(id, version);
        LocalDate jour = horloge.aujourdHui();
        Predicate<String> roles = roles(tableau);
        switch (Saisie.present(evenement, "evenement")) {
            case RECALCULER -> recalculer(tableau, jour, roles);
            case ARRETER -> arreter(tableau, jour, roles);
            case TRANSMETTRE -> tableau.transmettre(jour, roles);
            case PUBLIER -> tableau.publier(jour, roles);
            case ANNULER -> tableau.annuler(Saisie.texte(motif, MOTIF_MAXIMUM, "motif"), jour, roles);
            case PROPOSER, NOMMER, DEVENIR_CADUC ->
                throw new DemandeRefusee(
                        CodeProbleme.SAISIE_INVALIDE,
                        "Les propositions et les nominations ont leur propre adresse ; un tableau devient caduc de"
                                + " lui-même.",
                        "evenement");
        }
        echeances.suivre(tableau);
        return conclure(tableau, evenement.name(), motif);
    }

    private void recalculer(Tableau tableau, LocalDate jour, Predicate<String> roles) {
        tableau.recalculer(trouves(tableau), ouverture.tauxApplicable(tableau.siren(), tableau.grade()), jour, roles);
    }

    private void arreter(Tableau tableau, LocalDate jour, Predicate<String> roles) {
        tableau.exigerArrete(jour, roles);
        long ldg = ouverture.ldg(tableau.siren(), jour).id();
        tableau.arreter(numerotation.suivant("TABARR", tableau.annee()), ldg, jour, roles);
    }

    @Override
    public TableauVue nommer(long id, long ligne, LocalDate date, boolean refus, long version) {
        Tableau tableau = ouvrir(id, version);
        LocalDate jour = horloge.aujourdHui();
        Predicate<String> roles = roles(tableau);
        tableau.exigerNomination(ligne, Saisie.present(date, "date"), jour, roles);
        if (refus) {
            tableau.refuser(ligne, date, jour, roles);
        } else {
            ouverture.ldg(tableau.siren(), date);
            agents.exiger(tableau.siren(), tableau.ligne(ligne).carriere(), date);
            tableau.nommer(ligne, date, numerotation.suivant("AVGRAR", date.getYear()), jour, roles);
        }
        return conclure(tableau, refus ? "REFUS" : "NOMINATION", "ligne %d, au %s".formatted(ligne, courte(date)));
    }

    @Override
    public byte[] arrete(long id, Long ligne) {
        Tableau tableau = lisible(id);
        String grade = grilles.catalogue().grade(tableau.grade()).libelle();
        return ligne == null
                ? impression.tableau(tableau, grade)
                : impression.nomination(tableau, grade, tableau.ligne(ligne).vue());
    }

    @Override
    public byte[] attestation(long id) {
        Tableau tableau = lisible(id);
        return impression.attestation(
                tableau, grilles.catalogue().grade(tableau.grade()).libelle());
    }

    private ExamenGrade trouves(Tableau tableau) {
        return promouvables.de(tableau.siren(), tableau.annee(), grilles.grades()).entrySet().stream()
                .filter(entree -> entree.getKey().code().equals(tableau.grade()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(ExamenGrade::new);
    }

    private PleinDroit pleinDroit(Tableau tableau) {
        return PleinDroit.de(
                parametres
                        .valeur("TABLEAU_DECHARGE_POURCENT", horloge.aujourdHui())
                        .intValueExact(),
                base.precedent(tableau).map(Tableau::lignes).orElse(List.of()));
    }

    private Tableau lisible(long id) {
        Tableau tableau = base.lire(id);
        acces.exigerCollectivite(tableau.siren());
        return tableau;
    }

    private Tableau ouvrir(long id, long version) {
        Tableau tableau = lisible(id);
        tableau.exigerVersion(version);
        return tableau;
    }

    private TableauVue conclure(Tableau tableau, String action, String detail) {
        base.enregistrer(tableau);
        journal.inscrire(new Inscription(tableau.siren(), EcheancesTableau.objet(tableau), action, detail));
        return vue(tableau);
    }

    private TableauVue vue(Tableau tableau) {
        return tableau.vue(
                grilles.catalogue().grade(tableau.grade()).libelle(), horloge.aujourdHui(), roles(tableau), true);
    }

    private Predicate<String> roles(Tableau tableau) {
        return autorites.roles(tableau.siren());
    }
}
