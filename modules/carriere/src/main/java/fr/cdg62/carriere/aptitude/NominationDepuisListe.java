package fr.cdg62.carriere.aptitude;

import fr.cdg62.carriere.api.inscription.EtatInscription;
import fr.cdg62.carriere.aptitude.validite.ReglesAptitude;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Whether an agent may be named from a list: inscribed on it, for this grade, and not after its term. */
@ApplicationScoped
public class NominationDepuisListe {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private ReglesAptitude regles;

    /**
     * Refuses, by STAGE_NOMINATION on {@code listeAptitude}, a list of the CdG that does not allow the nomination.
     *
     * @return whether the number is that of a list held here; that of another CdG says nothing
     */
    public boolean controler(String numero, String grade, AgentVue agent, LocalDate jour) {
        List<ListeAptitude> listes = em.createQuery(
                        "SELECT l FROM ListeAptitude l WHERE l.numero = :numero", ListeAptitude.class)
                .setParameter("numero", numero)
                .getResultList();
        listes.forEach(liste -> exiger(liste, grade, agent, jour));
        return !listes.isEmpty();
    }

    private void exiger(ListeAptitude liste, String grade, AgentVue agent, LocalDate jour) {
        if (!liste.grade().equals(grade)) {
            throw refus("La liste d'aptitude %s n'est pas celle du grade de nomination.".formatted(liste.numero()));
        }
        EtatInscription etat = em.createQuery(
                        "SELECT i FROM InscriptionListe i WHERE i.liste = :liste AND UPPER(i.nom) = UPPER(:nom)"
                                + " AND UPPER(i.prenom) = UPPER(:prenom) AND i.dateNaissance = :naissance",
                        InscriptionListe.class)
                .setParameter("liste", liste)
                .setParameter("nom", agent.nom())
                .setParameter("prenom", agent.prenom())
                .setParameter("naissance", agent.dateNaissance())
                .getResultStream()
                .findFirst()
                .map(inscription -> inscription.etatAu(jour, regles.au(liste.etablieLe())))
                .orElseThrow(
                        () -> refus("L'agent n'est pas inscrit sur la liste d'aptitude %s.".formatted(liste.numero())));
        if (etat == EtatInscription.EXPIRE || etat == EtatInscription.RADIE || jour.isBefore(liste.etablieLe())) {
            throw refus("Au %s, l'inscription sur la liste d'aptitude %s n'est pas en cours de validité (%s)."
                    .formatted(DateFrancaise.courte(jour), liste.numero(), etat.libelle()));
        }
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.STAGE_NOMINATION, message, "listeAptitude");
    }
}
