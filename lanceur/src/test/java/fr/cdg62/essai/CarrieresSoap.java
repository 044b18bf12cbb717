package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

/** Agents and dossiers for the SOAP clients of partners. */
public final class CarrieresSoap {
    /** Their employer. */
    public static final String SIREN = Objets.ABLAIN;

    private CarrieresSoap() {}

    /** The career of a new agent. */
    public static long nouvelle() {
        return Agents.carriere();
    }

    /** The account of a new agent, with all that version 1.1 of the contract added to what an account tells. */
    public static long compteAuxElementsAjoutes() {
        long compte = ObjetsRetraite.compte(Agents.carriere());
        String objet = "/api/v1/comptes-retraite/" + compte;
        Rest.Reponse saisi = Rest.compte("secretaire")
                .avec("If-Match", Rest.compte("secretaire").get(objet).enTete("ETag"))
                .put(objet + "/contenu", """
                    {"versionCir":0,"arreteAu":"2026-10-31","enfants":[{"prenom":"Zoé","naissance":"2012-01-01",\
                    "lien":"ENFANT","aCharge":true,"conges":[{"debut":"2012-01-02","fin":"2012-03-12"}]}],"periodes":[{"debut":"2012-01-01",\
                    "fin":"2014-12-31","siren":"%s","statut":"TITULAIRE","position":"ACTIVITE","quotite":50,\
                    "motifTemps":"DROIT_ENFANT","nbi":15,"surcotisation":true,"categorie":"SEDENTAIRE","cotisee":true}]}""".formatted(SIREN));
        assertThat(saisi.statut()).as(saisi.texte()).isEqualTo(200);
        return compte;
    }

    /** The dossier of a new agent, whose décompte provisoire is this document. */
    public static long liquidee(String decompte) {
        long dossier = DossiersFictifs.dossier(DossiersFictifs.retraitable("FICTIF-DECOMPTE"));
        DossiersFictifs.jusquAuDecompte(DossiersFictifs.DOSSIERS + "/" + dossier, decompte);
        return dossier;
    }
}
