package fr.cdg62.carriere.echelon;

import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.carriere.api.echelon.EtatProposition;
import fr.cdg62.carriere.api.echelon.EvenementProposition;
import fr.cdg62.carriere.api.echelon.LignePropositionEchelon;
import fr.cdg62.carriere.api.echelon.RecherchePropositions;
import fr.cdg62.carriere.echelon.calcul.Avancement;
import fr.cdg62.carriere.echelon.calcul.ControleAvancement;
import fr.cdg62.carriere.echelon.calcul.Projection;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The proposals of the database; always in the transaction of the caller. */
@ApplicationScoped
public class PropositionsEnBase {
    private static final Tri TRI = new Tri(
            Map.of("dateEffet", "p.dateEffet", "nom", "p.nom", "grade", "p.grade"),
            "dateEffet",
            "p.dateEffet, p.nom, p.id");

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
            ControleAvancement controle) {
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
                    campagne,
                    carriere,
                    avancement,
                    controle.avertissement(carriere.statut(), avancement.grade())
                            .orElse(null)));
        }
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
        if (!calculees.isEmpty()) {
            envoyer(campagne, siren, calculees, acces.roles(siren));
        }
        return calculees.size();
    }

    /** Sends those of these proposals that are not sent yet, the CdG having asked for it; how many, by collectivité. */
    public Map<String, Integer> envoyer(long campagne, List<Long> ids) {
        Map<String, List<PropositionEchelon>> calculees = em.createQuery(
                        "SELECT p FROM PropositionEchelon p WHERE p.id IN :ids AND p.etat = :etat",
                        PropositionEchelon.class)
                .setParameter("ids", ids)
                .setParameter("etat", EtatProposition.CALCULEE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.groupingBy(PropositionEchelon::siren, TreeMap::new, Collectors.toList()));
        Map<String, Integer> envoyees = new HashMap<>();
        calculees.forEach((siren, propositions) -> {
            envoyer(campagne, siren, propositions, Roles.CDG_CARRIERE::equals);
            envoyees.put(siren, propositions.size());
        });
        return envoyees;
    }

    private void envoyer(long campagne, String siren, List<PropositionEchelon> calculees, Predicate<String> roles) {
        calculees.forEach(proposition -> proposition.survenir(EvenementProposition.PROPOSER, roles));
        echeances.inscrire(calculees);
        journal.inscrire(
                new Inscription(siren, "CAMPAGNE_ECHELON:" + campagne, "PROPOSEE", calculees.size() + " propositions"));
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
