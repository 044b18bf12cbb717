package fr.cdg62.carriere.echelon;

import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.carriere.api.echelon.EtatProposition;
import fr.cdg62.carriere.api.echelon.EvenementProposition;
import fr.cdg62.carriere.api.echelon.LignePropositionEchelon;
import fr.cdg62.carriere.api.echelon.RecherchePropositions;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.echelon.calcul.Avancement;
import fr.cdg62.carriere.echelon.calcul.Projection;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The proposals of the database; always in the transaction of the caller. */
@ApplicationScoped
public class PropositionsEnBase {
    private static final Tri TRI = new Tri(
            Map.of("dateEffet", "p.dateEffet", "nom", "p.nom", "grade", "p.grade"),
            "dateEffet",
            "p.dateEffet, p.nom, p.id");
    private static final String STAGIAIRE_A =
            "Stagiaire de catégorie A : l'avancement d'échelon pendant le stage est admis en pratique, malgré l'article 2"
                    + " du décret n° 2006-1695. À confirmer avant de signer.";

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private EcheancesEchelon echeances;

    @Inject
    private Journal journal;

    @Inject
    private Acces acces;

    /** The proposals of these careers that may still become acts, in one query. */
    public Map<Long, List<PropositionEchelon>> vivantes(Collection<Long> carrieres) {
        if (carrieres.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT p FROM PropositionEchelon p WHERE p.carriere IN :carrieres AND p.vivante = 1",
                        PropositionEchelon.class)
                .setParameter("carrieres", carrieres)
                .getResultStream()
                .collect(Collectors.groupingBy(PropositionEchelon::carriere));
    }

    /** Brings the proposals of a career in line with a new computation. */
    public void rapprocher(
            long campagne,
            CarriereSuivie carriere,
            Projection projection,
            List<PropositionEchelon> vivantes,
            CatalogueGrilles grilles) {
        List<Avancement> aCreer = Rapprochement.aProposer(projection, vivantes);
        List<PropositionEchelon> remplacees = vivantes.stream()
                .filter(proposition -> !proposition.estVivante())
                .toList();
        remplacees.forEach(echeances::solder);
        if (!remplacees.isEmpty() && !aCreer.isEmpty()) {
            em.flush();
        }
        for (Avancement avancement : aCreer) {
            em.persist(new PropositionEchelon(
                    campagne, carriere, avancement, avertissement(carriere, avancement, grilles)));
        }
    }

    private static String avertissement(CarriereSuivie carriere, Avancement avancement, CatalogueGrilles grilles) {
        boolean stagiaireA = carriere.statut() == Statut.STAGIAIRE
                && "A".equals(grilles.grade(avancement.grade()).categorie());
        return stagiaireA ? STAGIAIRE_A : null;
    }

    /** Sends to a collectivité what a run computed for it; the number sent. */
    public int proposer(long campagne, String siren) {
        List<PropositionEchelon> calculees = em.createQuery(
                        "SELECT p FROM PropositionEchelon p WHERE p.campagne = :campagne AND p.siren = :siren"
                                + " AND p.etat = :etat",
                        PropositionEchelon.class)
                .setParameter("campagne", campagne)
                .setParameter("siren", siren)
                .setParameter("etat", EtatProposition.CALCULEE)
                .getResultList();
        Predicate<String> roles = acces.roles(siren);
        calculees.forEach(proposition -> proposition.survenir(EvenementProposition.PROPOSER, roles));
        echeances.inscrire(calculees);
        if (!calculees.isEmpty()) {
            journal.inscrire(new Inscription(
                    siren, "CAMPAGNE_ECHELON:" + campagne, "PROPOSEE", calculees.size() + " propositions"));
        }
        return calculees.size();
    }

    PropositionEchelon lire(long id) {
        PropositionEchelon proposition = em.find(PropositionEchelon.class, id);
        if (proposition == null) {
            throw inconnue();
        }
        return proposition;
    }

    static DemandeRefusee inconnue() {
        return new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette proposition n'existe pas.");
    }

    /** The proposal with the version that its change was given. */
    PropositionEchelon ecrite(PropositionEchelon proposition) {
        em.flush();
        return proposition;
    }

    /** Those of these ids, by name; the missing ones are left out. */
    List<PropositionEchelon> lire(Collection<Long> ids) {
        return em.createQuery(
                        "SELECT p FROM PropositionEchelon p WHERE p.id IN :ids ORDER BY p.nom, p.prenom, p.dateEffet",
                        PropositionEchelon.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** A collectivité does not see what was not sent to it; an empty perimeter is that of the agent: what he received. */
    Page<LignePropositionEchelon> chercher(RecherchePropositions recherche, Perimetre perimetre) {
        Liste<PropositionEchelon> liste = Liste.de(em, PropositionEchelon.class, "p")
                .filtrer("p.campagne = :campagne", "campagne", recherche.campagne())
                .filtrer("p.siren = :siren", "siren", recherche.siren())
                .filtrer("p.carriere = :carriere", "carriere", recherche.carriere())
                .filtrer("p.etat = :etat", "etat", recherche.etat())
                .filtrer("p.dateEffet <= :avant", "avant", recherche.avant())
                .commencePar(recherche.nom(), "p.nom");
        if (perimetre.estVide()) {
            liste.filtrer("p.etat IN :remises", "remises", PropositionEchelon.REMISES);
        } else if (!perimetre.tout() && !perimetre.arrondissements().isEmpty()) {
            liste.filtrer("p.arrondissement IN :arrondissements", "arrondissements", perimetre.arrondissements());
        } else if (!perimetre.tout()) {
            liste.filtrer("p.siren IN :sirens", "sirens", perimetre.sirens())
                    .filtrer("p.etat <> :calculee", "calculee", EtatProposition.CALCULEE);
        }
        return liste.page(recherche.page(), TRI).vers(PropositionEchelon::ligne);
    }
}
