package fr.cdg62.carriere.nocturne;

import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The timer of the nightly work on the dossiers, on every instance; it waits for the last start-up step. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TravauxNocturnes implements EtapeDemarrage {
    private static final int ORDRE = 992;

    @Inject
    private NuitDesDossiers nuit;

    private volatile boolean prets;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Ouvre les travaux nocturnes sur les dossiers";
    }

    @Override
    public void executer() {
        prets = true;
    }

    @Schedule(hour = "3", minute = "41", timezone = "Europe/Paris", persistent = false)
    void chaqueNuit() {
        if (prets) {
            nuit.conduire();
        }
    }
}
