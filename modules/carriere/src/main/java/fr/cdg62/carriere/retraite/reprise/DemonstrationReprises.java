package fr.cdg62.carriere.retraite.reprise;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.reprise.EvenementAnteriorite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Two reprises of the fictitious agents near retirement: one typed, one still to be; written once. */
@Stateless
@PermitAll
public class DemonstrationReprises implements EtapeDemarrage {
    private static final int ORDRE = 429;

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
        return "Démonstration : reprises d'antériorité";
    }

    @Override
    public void executer() {
        if (demonstration
                && em.createQuery("SELECT COUNT(r) FROM RepriseAnteriorite r", Long.class)
                                .getSingleResult()
                        == 0) {
            ouvrir("FICTIF-R953");
            RepriseAnteriorite saisie = ouvrir("FICTIF-R951");
            saisie.survenir(EvenementAnteriorite.SAISIR, role -> true);
            saisie.saisir(List.of(
                    periode(saisie.siren(), Statut.STAGIAIRE, "1986-09-01", "1987-08-31"),
                    periode(saisie.siren(), Statut.TITULAIRE, "1987-09-01", "2021-12-31")));
        }
    }

    private RepriseAnteriorite ouvrir(String nom) {
        long carriere = em.createQuery("SELECT c.id FROM Carriere c WHERE c.nom = :nom", Long.class)
                .setParameter("nom", nom)
                .getSingleResult();
        RepriseAnteriorite reprise = new RepriseAnteriorite(identites.de(carriere));
        em.persist(reprise);
        return reprise;
    }

    private static PeriodeCompte periode(String siren, Statut statut, String debut, String fin) {
        return new PeriodeCompte(
                LocalDate.parse(debut),
                LocalDate.parse(fin),
                siren,
                statut,
                TypePosition.ACTIVITE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Categorie.SEDENTAIRE,
                true,
                null,
                false,
                null);
    }
}
