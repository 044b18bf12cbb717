package fr.cdg62.carriere.importation;

import fr.cdg62.carriere.travaux.Travaux;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Resumes at start the import that a crash interrupted. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RepriseImports implements EtapeDemarrage {
    static final Travaux TRAVAUX = new Travaux("importation", "import");
    private static final int ORDRE = 902;

    @Inject
    private SuiviImports suivi;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Reprise des importations interrompues";
    }

    @Override
    public void executer() {
        for (ImportCarrieres importation : suivi.enCours()) {
            suivi.demarrer(importation.id(), TRAVAUX.redemarrer(importation.execution(), importation.id()));
        }
    }
}
