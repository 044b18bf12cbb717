package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.EvenementAffiliation;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Month;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Two affiliations of the fictitious agents near retirement: one declared at 28 hours, one numbered; written once. */
@Stateless
@PermitAll
public class DemonstrationAffiliations implements EtapeDemarrage {
    private static final int ORDRE = 426;
    private static final int TEMPS_COMPLET = 2100;
    private static final int VINGT_HUIT_HEURES = 1680;
    private static final int INDICE_BRUT = 367;
    private static final int INDICE_MAJORE = 366;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Identites identites;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Démonstration : affiliations à la CNRACL";
    }

    @Override
    public void executer() {
        if (demonstration
                && em.createQuery("SELECT COUNT(a) FROM AffiliationCnracl a", Long.class)
                                .getSingleResult()
                        == 0) {
            declarer("FICTIF-R953", contrat(LocalDate.of(2004, Month.MARCH, 1), VINGT_HUIT_HEURES, "ADJ_TECH"));
            AffiliationCnracl affiliee =
                    declarer("FICTIF-R951", contrat(LocalDate.of(1986, Month.SEPTEMBER, 1), TEMPS_COMPLET, "ADJ_ADM"));
            affiliee.survenir(EvenementAffiliation.CONTROLER, role -> true);
            affiliee.survenir(EvenementAffiliation.AFFILIER, role -> true);
            affiliee.numeroter("FICTIF-951", LocalDate.of(1986, Month.OCTOBER, 1));
        }
    }

    private AffiliationCnracl declarer(String nom, ContratAffiliation contrat) {
        long carriere = em.createQuery("SELECT c.id FROM Carriere c WHERE c.nom = :nom", Long.class)
                .setParameter("nom", nom)
                .getSingleResult();
        AffiliationCnracl affiliation = new AffiliationCnracl(identites.de(carriere), contrat);
        em.persist(affiliation);
        return affiliation;
    }

    private static ContratAffiliation contrat(LocalDate effet, int minutes, String grade) {
        return new ContratAffiliation(
                effet, Statut.STAGIAIRE, minutes, grade, INDICE_BRUT, INDICE_MAJORE, Categorie.SEDENTAIRE);
    }
}
