package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.dossier.DatesDepart;
import fr.cdg62.carriere.api.retraite.dossier.EvenementDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.api.retraite.mandat.NouveauMandat;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.mandat.MandatsEnBase;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Two dossiers of the fictitious agents near retirement: one to complete, one delegated; written once. */
@Stateless
@PermitAll
public class DemonstrationDossiersRetraite implements EtapeDemarrage {
    private static final int ORDRE = 425;
    private static final String ACTEUR = "demonstration";
    private static final String MANDAT = "Délibération fictive 2026-12";
    private static final String IBAN = "FR7630006000011234567890189";

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Identites identites;

    @Inject
    private MandatsEnBase mandats;

    @Inject
    private SuitesDossierRetraite suites;

    @Inject
    private Horloge horloge;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Démonstration : dossiers de retraite";
    }

    @Override
    public void executer() {
        if (demonstration
                && em.createQuery("SELECT COUNT(d) FROM DossierRetraite d", Long.class)
                                .getSingleResult()
                        == 0) {
            agents().forEach(this::ouvrir);
        }
    }

    private List<Long> agents() {
        return em.createQuery(
                        "SELECT c.id FROM Carriere c WHERE c.nom IN ('FICTIF-R951', 'FICTIF-R952') ORDER BY c.nom",
                        Long.class)
                .getResultList();
    }

    private void ouvrir(long carriere) {
        LocalDate jour = horloge.aujourdHui();
        LocalDate effet = jour.withDayOfMonth(1).plusMonths(8);
        Identite identite = identites.de(carriere);
        boolean delegue = identite.nom().endsWith("2");
        NouveauDossierRetraite nouveau = new NouveauDossierRetraite(
                carriere,
                delegue ? TypePension.INVALIDITE : TypePension.NORMALE,
                jour,
                new DatesDepart(effet.minusDays(1), effet, effet),
                null,
                null,
                IBAN);
        DossierRetraite dossier = new DossierRetraite(identite, nouveau.type(), new Demande(nouveau), null);
        dossier.noter(null, ACTEUR, "");
        if (delegue) {
            mandats.accorder(new NouveauMandat(identite.siren(), MANDAT, jour, null), ACTEUR);
            dossier.survenir(EvenementDossierRetraite.DELEGUER, role -> true);
            dossier.deleguer(MANDAT);
            dossier.noter(EvenementDossierRetraite.DELEGUER, ACTEUR, "Mandat : " + MANDAT);
        }
        em.persist(dossier);
        em.flush();
        suites.survenu(dossier, identite.agentId(), "OUVRIR");
    }
}
