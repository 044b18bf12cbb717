package fr.cdg62.essai;

/** Agents and dossiers for the SOAP clients of partners. */
public final class CarrieresSoap {
    /** Their employer. */
    public static final String SIREN = Objets.ABLAIN;

    private CarrieresSoap() {}

    /** The career of a new agent. */
    public static long nouvelle() {
        return Agents.carriere();
    }

    /** The dossier of a new agent, whose décompte provisoire is this document. */
    public static long liquidee(String decompte) {
        long dossier = DossiersFictifs.dossier(DossiersFictifs.retraitable("FICTIF-DECOMPTE"));
        DossiersFictifs.jusquAuDecompte(DossiersFictifs.DOSSIERS + "/" + dossier, decompte);
        return dossier;
    }
}
