package fr.cdg62.referentiel.acces;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.connexion.Identifiant;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** {@link Acces} for the caller of the call. */
@Stateless
public class AccesBean implements Acces {
    private static final String SYSTEME = "SYSTEME";
    /** How the container names a caller that did not authenticate. */
    private static final String ANONYME = "ANONYMOUS";

    @Resource
    private SessionContext contexte;

    @Inject
    private HabilitationsEnVigueur enVigueur;

    @Override
    @PermitAll
    public void exigerCollectivite(String siren) {
        droits().exiger(siren);
    }

    @Override
    @PermitAll
    public void exigerCollectivite(String siren, String role) {
        droits().exiger(siren, role);
    }

    @Override
    @PermitAll
    public boolean estCdg() {
        return droits().estCdg();
    }

    @Override
    @PermitAll
    public String acteur() {
        String nom = contexte.getCallerPrincipal().getName();
        return ANONYME.equals(nom) ? SYSTEME : Identifiant.normaliser(nom);
    }

    @Override
    @PermitAll
    public OptionalLong agent() {
        return enVigueur.agent(acteur());
    }

    @Override
    @PermitAll
    public Predicate<String> roles() {
        return droits().roles();
    }

    @Override
    @PermitAll
    public Predicate<String> roles(String siren) {
        return droits().roles(siren);
    }

    @Override
    @PermitAll
    public List<HabilitationVue> habilitations() {
        return droits().habilitations();
    }

    private Droits droits() {
        String acteur = acteur();
        return new Droits(SYSTEME.equals(acteur) ? List.of() : enVigueur.de(acteur));
    }
}
